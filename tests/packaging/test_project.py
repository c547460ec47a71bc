"""The files around the code agree with each other and give nothing away."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
PINNED = re.compile(r"(?m)^([a-z0-9][a-z0-9.-]*)==([^\s;]+)")
REQUIREMENTS = sorted((ROOT / "requirements").glob("*.txt"))


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def name_of(requirement):
    return re.split(r"[^\w.-]", requirement)[0].lower()


def test_the_tests_run_with_every_dependency_that_guard_declares(project):
    pinned = dict(PINNED.findall((ROOT / "requirements/dev.txt").read_text("utf-8")))
    declared = project["dependencies"] + project["optional-dependencies"]["opa"]

    assert {name_of(requirement) for requirement in declared} - set(pinned) == set()
    for requirement in declared:
        if "==" in requirement:
            assert pinned[name_of(requirement)] == requirement.partition("==")[2]


@pytest.mark.parametrize("file", REQUIREMENTS, ids=lambda file: file.name)
def test_every_pinned_requirement_has_hashes(file):
    text = file.read_text("utf-8")
    entries = re.split(r"(?m)^(?=[a-z0-9])", text)[1:]

    assert len(entries) > 10
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("file", REQUIREMENTS, ids=lambda file: file.name)
def test_no_requirement_names_a_host(file):
    assert not re.search(r"https?://|index-url|find-links|trusted-host", file.read_text("utf-8"))


@pytest.mark.parametrize("name", ["action.yml", ".pre-commit-hooks.yaml"])
def test_what_others_use_from_here_is_valid_yaml(name):
    assert yaml.safe_load((ROOT / name).read_text("utf-8"))


def test_no_input_of_the_action_can_become_a_command():
    steps = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]

    assert steps
    assert [step["run"] for step in steps if "${{" in step["run"]] == []


def test_the_hook_of_others_runs_on_the_files_that_guard_reads():
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    reads = re.compile(hook["files"])

    for path in (
        "main.tf",
        "a/b.yaml",
        "k.yml",
        "Dockerfile",
        "a/gpu.Dockerfile",
        "Dockerfile.dev",
    ):
        assert reads.search(path), path
    for path in ("train.py", "docs/Dockerfiles.md", "Dockerfile/readme.md"):
        assert not reads.search(path), path
