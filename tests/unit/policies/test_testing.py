"""`guard policy test` and `guard policy lint`."""

import re

import pytest

from guard.errors import PolicyError
from guard.policies import testing
from guard.policies.scaffold import write


@pytest.fixture
def folder(tmp_path):
    list(write(tmp_path, "acme/x", "ACME-001", "kubernetes/pod"))
    return tmp_path


@pytest.fixture(autouse=True)
def _without_opa(monkeypatch, tmp_path_factory):
    monkeypatch.setenv("PATH", str(tmp_path_factory.mktemp("bin")))


def change(folder, name, old, new):
    file = folder / "acme/x" / name
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")


def problems(folder):
    return [problem.reason for problem in testing.lint(folder)]


def test_a_failing_test_is_named_and_fails_the_run(folder):
    change(folder, "x_test.rego", "violations == set()", "violations == {1}")

    report = testing.run([folder])

    assert not report.passed
    assert report.lines[0] == "FAIL policies.acme.x_test.test_allows_what_is_secure: is not true"
    assert "2 passed, 1 failed" in report.lines[1]
    assert report.lines[2] == "opa: not on PATH, not run"


def test_a_test_that_errs_says_why(folder):
    change(folder, "x_test.rego", "violations == set()", "startswith(1, violations)")

    report = testing.run([folder])

    assert not report.passed
    assert "startswith" in report.lines[0]


def test_no_tests_are_no_pass(tmp_path):
    (tmp_path / "x.rego").write_text("package x\n", "utf-8")

    assert not testing.run([tmp_path]).passed


def test_opa_on_the_path_has_a_say(folder, tmp_path_factory, monkeypatch):
    program = tmp_path_factory.mktemp("bin") / "opa"
    program.write_text("#!/bin/sh\necho data.x: FAIL\nexit 2\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")

    report = testing.run([folder])

    assert not report.passed
    assert report.lines[-1] == "opa: data.x: FAIL"


def test_a_sound_policy_has_no_problems(folder):
    assert problems(folder) == []


def test_lint_finds_a_missing_test(folder):
    (folder / "acme/x/x_test.rego").unlink()

    assert problems(folder) == ["has no test beside it"]


def test_lint_finds_missing_metadata_and_unknown_built_ins(folder):
    change(folder, "x.rego", "severity: medium", "severity: grave")
    change(folder, "x.rego", "resource.config.insecure == true", "made.up(resource)")

    found = problems(folder)

    assert any("unknown built-in made.up" in reason for reason in found)
    assert any("METADATA lacks or misspells 'GRAVE'" in reason for reason in found)


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(PolicyError, match="not a folder"):
        list(testing.lint(tmp_path / "none"))


def test_a_file_that_is_no_text_is_a_problem_and_no_crash(folder):
    (folder / "latin.rego").write_bytes(b"package latin\n\n# caf\xe9\n")
    (folder / "bad.rego").write_bytes(b"\xff\xfe\x00")

    assert problems(folder)


def test_a_test_file_that_does_not_parse_is_named_with_its_line(folder):
    change(folder, "x_test.rego", "violations == set()", "violations == {")

    report = testing.run([folder])

    assert not report.passed
    assert re.fullmatch(r".*x_test\.rego:\d+: expecting .*", report.lines[0])
