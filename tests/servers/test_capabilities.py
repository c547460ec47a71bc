"""rego/capabilities.json says what both engines offer, and nothing else."""

import json

import pytest

from guard import content
from tests.servers.capabilities import DIFFERENT, IMPURE, capabilities, render

pytestmark = pytest.mark.server


def test_the_committed_file_is_what_the_installed_engines_give(opa_binary):
    committed = (content.REGO / "capabilities.json").read_text("utf-8")

    assert committed == render(), "run `make capabilities`, then the tests of all policies"


def test_nothing_that_differs_between_engines_or_runs_is_offered():
    listed = json.loads((content.REGO / "capabilities.json").read_text("utf-8"))
    names = {builtin["name"] for builtin in listed["builtins"]}

    assert names & (DIFFERENT | IMPURE | {"net.cidr_intersects", "io.jwt.decode"}) == set()
    assert {"net.cidr_contains", "regex.match", "walk", "sprintf", "eq", "plus"} <= names
    assert listed["allow_net"] == []


def test_only_shared_functions_and_operators_remain():
    offered = {
        "builtins": [
            {"name": "shared"},
            {"name": "missing"},
            {"name": "plus", "infix": "+"},
            {"name": "internal.print"},
        ]
    }

    kept = capabilities(offered, frozenset({"shared"}))["builtins"]

    assert [builtin["name"] for builtin in kept] == ["shared", "plus", "internal.print"]
