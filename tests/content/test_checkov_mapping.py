"""The meanings of checkov's checks are complete, and name what exists."""

import re
import subprocess

import pytest
import yaml

from guard import content
from guard.model import Severity
from guard.policies import catalogue
from guard.providers.mapping import FILE, is_check, load

DATA = yaml.safe_load(FILE.read_text("utf-8"))
FRAMEWORKS = [
    "terraform",
    "kubernetes",
    "dockerfile",
    "github_actions",
    "cloudformation",
    "secrets",
]
"""Those of the formats that guard reads; a plan is checked like Terraform's own code."""

GROUPS = pytest.mark.parametrize("name", DATA["groups"])


@GROUPS
def test_a_group_has_a_category_a_severity_and_controls_that_exist(name):
    group = DATA["groups"][name]

    assert set(group) <= {"category", "severity", "direct", "supporting", "checks"}
    assert group["category"] in catalogue.CATEGORIES
    assert group["severity"].upper() in Severity.__members__
    assert {*group.get("direct", ()), *group.get("supporting", ())} <= known_controls()


def known_controls():
    return {
        f"{file.parent.name}:{entry['id']}"
        for file in (content.REGO / "guard/controls").glob("*/data.yaml")
        for entry in yaml.safe_load(file.read_text("utf-8"))["controls"]
    }


@GROUPS
def test_only_checks_of_no_subject_prove_no_control(name):
    group = DATA["groups"][name]

    assert bool(group.get("direct") or group.get("supporting")) == (name != "other")


def test_each_check_is_in_one_group():
    listed = [check for group in DATA["groups"].values() for check in group["checks"]]

    assert len(listed) == len(set(listed))
    assert all(map(is_check, listed))


def test_what_is_the_same_exists_on_both_sides():
    policies = {policy.id for policy in catalogue.load(content.REGO).policies}

    for check, same in DATA["same_as"].items():
        assert check in load().meanings, check
        assert set(same) <= policies, check


def test_every_check_that_checkov_lists_has_a_meaning(checkov_program, tmp_path):
    listed = subprocess.run(  # noqa: S603 - the program that the tests built
        [checkov_program, "--list", "--skip-download", "--framework", *FRAMEWORKS],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PATH": str(checkov_program.parent), "HOME": str(tmp_path), "LANG": "C.UTF-8"},
    )
    checks = set(re.findall(r"(?m)^\|\s*\d+ \| (CKV2?_\w+)", listed.stdout))

    assert len(checks) > 1000
    assert checks - set(load().meanings) == set(), "put each into a group of its subject"
    assert set(load().meanings) - checks == set(), "checkov no longer has these"


def test_the_subjects_are_those_asked_for():
    assert {group["category"] for group in DATA["groups"].values()} >= {
        "access-control",
        "encryption",
        "secrets",
        "logging",
        "network",
    }
