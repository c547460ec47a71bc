"""Fragments are judged for what they say, never for what they leave out."""

import pytest

from guard.model import UNTOLD, Location, Outcome, Resource, Written, unknown
from guard.policies.catalogue import Catalogue
from guard.policies.engine import Answer, Module
from guard.policies.evaluate import Judge

CONFIG = {"open": True, "logs": unknown(UNTOLD), "key": unknown("var.key")}


class Engine:
    """Finds fault with one path of one resource."""

    name = "test"

    def __init__(self, path):
        self.path = path

    def evaluate(self, document, queries):
        found = {"resource": "test_thing.a", "path": self.path, "message": "is wrong"}
        return [Answer(query.package, violations=[found]) for query in queries]


@pytest.fixture
def outcome(build):
    def outcome_(path, *, partial=True):
        policy = build.policy()
        fragment = Resource(
            "test_thing", "test_thing.a", "a", CONFIG, Written(Location("a.tf", 1)), partial=partial
        )
        catalogue = Catalogue((policy,), (Module("a.rego", "test_thing"),), "", frozenset())
        judged = Judge(Engine(path), catalogue, [policy], {}).judge([fragment])
        tally = judged.tallies[policy.id]
        return [found.outcome for found in judged.judgements], (tally.passed, tally.unknown)

    return outcome_


def test_a_value_that_a_fragment_sets_fails(outcome):
    assert outcome(["open"]) == ([Outcome.FAIL], (0, 0))


@pytest.mark.parametrize("path", [[], ["encrypted"], ["network", 0, "public"], ["logs"]])
def test_what_a_fragment_leaves_out_is_no_pass_and_no_line_of_a_report(outcome, path):
    assert outcome(path) == ([], (0, 1))


def test_what_a_fragment_takes_from_elsewhere_is_open(outcome):
    assert outcome(["key"]) == ([Outcome.UNKNOWN], (0, 1))


def test_what_is_whole_fails_for_what_it_lacks(outcome):
    assert outcome(["encrypted"], partial=False) == ([Outcome.FAIL], (0, 0))
