"""The tests of the shipped policies pass on the embedded engine too; `make rego` runs them on OPA."""

from guard.policies import testing


def test_every_rego_test_passes_on_the_embedded_engine(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))  # no opa: it has run them already

    report = testing.run([])

    assert report.passed, report.lines
