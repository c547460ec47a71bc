"""What GitHub Actions runs is told from other YAML by its content, and keeps its lines."""

import pytest

from guard.errors import ParseError
from guard.parsers import github_actions

WORKFLOW = """\
name: Test
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          make
          make test
"""
ACTION = "name: Set up\nruns:\n  using: composite\n  steps: []\n"
DEPENDABOT = "version: 2\nupdates:\n  - package-ecosystem: pip\n    directory: /\n"


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        (WORKFLOW, "github/workflow"),
        (ACTION, "github/action"),
        (DEPENDABOT, "github/dependabot"),
    ],
)
def test_a_file_is_known_by_its_content(text, type_):
    assert github_actions.claims("folder/any.yaml", text)
    assert [resource.type for resource in github_actions.parse("any.yaml", text)] == [type_]


def test_a_manifest_is_left_to_others():
    manifest = "apiVersion: v1\nkind: ConfigMap\ndata:\n  updates: weekly\n"

    assert not github_actions.claims("folder/any.yaml", manifest)


def test_a_key_called_on_stays_a_text():
    [resource] = github_actions.parse("ci.yaml", WORKFLOW)

    assert resource.config["on"] == "push"


def test_a_line_of_a_script_has_its_own_place():
    [resource] = github_actions.parse("ci.yaml", WORKFLOW)
    script = ("jobs", "test", "steps", 0, "run")

    assert resource.origin.locate((*script, 1)).line == 9
    assert resource.origin.locate(("permissions",)).line == 1


def test_broken_yaml_names_its_line():
    with pytest.raises(ParseError, match=r"ci\.yaml:3"):
        list(github_actions.parse("ci.yaml", "on: push\njobs:\n  a: [\n"))


@pytest.mark.parametrize(
    ("path", "text", "claimed"),
    [
        (".github/workflows/x.yaml", "", True),
        ("a/.github/workflows/x.yml", "", True),
        ("x.yaml", '"on": push\n"jobs": {}\n', True),
        ("x.yaml", "jobs: {}\n", False),
        ("x.yaml", "  on: x\n  jobs: {}\n", False),
        ("x.json", WORKFLOW, False),
        (".github/workflows/x.txt", WORKFLOW, False),
    ],
)
def test_a_file_is_claimed_by_folder_or_by_its_top_level_keys(path, text, claimed):
    assert github_actions.claims(path, text) is claimed


@pytest.mark.parametrize(
    "text", ["", "- a\n", "x: 1\n", "runs: composite\n", "runs: {steps: []}\n"]
)
def test_what_is_nothing_of_github_gives_nothing(text):
    assert list(github_actions.parse(".github/workflows/x.yaml", text)) == []


def test_a_name_that_is_no_text_gives_way_to_that_of_the_file():
    [resource] = github_actions.parse("a/ci.yaml", WORKFLOW.replace("Test", "[a]"))

    assert resource.name == "ci.yaml"
