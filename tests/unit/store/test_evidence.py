"""A pass is evidence only where somebody looked."""

import pytest

from guard.model import Outcome, Subject, Tally
from guard.store.evidence import derive

PASS, FAIL, UNKNOWN, ERROR = Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN, Outcome.ERROR


@pytest.fixture
def outcomes(build):
    """Return the outcome by resource, for one policy, findings and a population."""

    def of(findings, population, tally=None, policy=None, finding_policy=None):
        policy = policy or build.policy()
        result = build.result(
            *(
                build.finding(policy=finding_policy or policy, resource_id=id_, **given)
                for id_, given in findings
            )
        )
        result.policies = (policy,)
        result.population = [
            entry if isinstance(entry, Subject) else Subject("test_thing", entry, "d")
            for entry in population
        ]
        result.tallies = {policy.id: tally or Tally(len(population))}
        return [(one.subject.id, str(one.outcome)) for one in derive(result)]

    return of


def test_what_has_no_finding_passes(outcomes):
    assert outcomes([("a", {})], ["a", "b"]) == [("a", "fail"), ("b", "pass")]


@pytest.mark.parametrize("outcome", ["unknown", "waived", "baselined", "error"])
def test_other_outcomes_are_no_pass(outcomes, outcome):
    assert outcomes([("a", {"outcome": Outcome(outcome)})], ["a"]) == [("a", outcome)]


def test_the_worst_of_several_findings_counts(outcomes):
    findings = [("a", {"outcome": Outcome.WAIVED}), ("a", {"key": "b"})]

    assert outcomes(findings, ["a"]) == [("a", "fail")]


def test_every_instance_of_a_folded_finding_fails(outcomes):
    assert outcomes([("a[0]", {"instances": ("a[0]", "a[1]")})], ["a[0]", "a[1]", "a[2]"]) == [
        ("a[0]", "fail"),
        ("a[1]", "fail"),
        ("a[2]", "pass"),
    ]


def test_two_resources_of_one_address_both_count_as_the_worse(outcomes):
    assert outcomes([("a", {})], ["a", "a"]) == [("a", "fail"), ("a", "fail")]


def test_resources_of_other_types_are_not_its_population(outcomes):
    assert outcomes([], [Subject("other", "a", "d"), "b"], Tally(1)) == [("b", "pass")]


def test_a_policy_about_all_types_has_them_all(outcomes, build):
    policy = build.policy(resources=("*",))

    assert outcomes([], [Subject("other", "a", "d"), "b"], policy=policy) == [
        ("a", "pass"),
        ("b", "pass"),
    ]


def test_nothing_passes_a_policy_that_erred_somewhere(outcomes):
    assert outcomes([("a", {})], ["a", "b"], Tally(2, errors=1)) == [("a", "fail"), ("b", "error")]


def test_nothing_passes_when_a_part_was_not_judged(outcomes):
    assert outcomes([("a", {})], ["a", "b", "c"], Tally(2)) == [
        ("a", "fail"),
        ("b", "error"),
        ("c", "error"),
    ]


def test_another_scanner_gives_evidence_of_what_it_found_alone(outcomes, build):
    policy = build.policy(id="CKV_1", resources=("*",))

    assert outcomes([("a", {})], ["a", "b"], Tally(17), policy) == [("a", "fail")]


def test_a_fragment_passes_only_when_nothing_was_left_open(outcomes):
    patch = Subject("test_thing", "patch", "d", partial=True)

    assert outcomes([], [patch, "whole"], Tally(2, unknown=1)) == [
        ("patch", "unknown"),
        ("whole", "pass"),
    ]
    assert outcomes([], [patch, "whole"], Tally(2)) == [("patch", "pass"), ("whole", "pass")]


def test_a_finding_about_what_was_not_listed_is_evidence_too(outcomes):
    assert outcomes([("z", {"resource_type": "other"})], ["a"]) == [("a", "pass"), ("z", "fail")]
