"""`guard policy new`: what it writes passes its own test and lint."""

import pytest

from guard.errors import ConfigError
from guard.policies import testing
from guard.policies.scaffold import write


def test_a_new_policy_passes_its_own_test_and_lint(tmp_path):
    rule, test = write(tmp_path, "acme/no_debug", "ACME-001", "kubernetes/pod")

    assert rule.relative_to(tmp_path).as_posix() == "acme/no_debug/no_debug.rego"
    assert test.name == "no_debug_test.rego"
    assert list(testing.lint(tmp_path)) == []
    report = testing.run([tmp_path])
    assert report.passed
    assert "3 passed, 0 failed" in report.lines[0]


@pytest.mark.parametrize(
    "name",
    ["acme", "acme/", "/x", "Acme/x", "acme/x-y", "acme/x/y", "../x", "acme/default", "in/x"],
)
def test_a_name_that_is_no_package_is_refused(tmp_path, name):
    with pytest.raises(ConfigError, match="not PLATFORM/POLICY"):
        list(write(tmp_path, name, "ACME-001", "kubernetes/pod"))

    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("policy_id", "resource"), [("A: B", "kubernetes/pod"), ("A-1", 'x"]}'), ("", "x"), ("A-1", "")]
)
def test_an_id_or_type_that_would_break_the_file_is_refused(tmp_path, policy_id, resource):
    with pytest.raises(ConfigError, match="will not do here"):
        list(write(tmp_path, "acme/x", policy_id, resource))

    assert not list(tmp_path.iterdir())


def test_nothing_that_exists_is_overwritten(tmp_path):
    list(write(tmp_path, "acme/x", "ACME-001", "kubernetes/pod"))

    with pytest.raises(ConfigError, match="exists"):
        list(write(tmp_path, "acme/x", "ACME-001", "kubernetes/pod"))
