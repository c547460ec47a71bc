"""What may be concluded from two runs, and what may not."""

import dataclasses

import pytest

from guard.model import (
    Counts,
    Examination,
    FileClass,
    Location,
    Outcome,
    Problem,
    Recorded,
    Severity,
    Skipped,
    Subject,
    Tally,
)
from guard.store.compare import compare
from guard.store.identity import identify


@pytest.fixture
def live(build):
    """Build a finding about a live object."""

    def finding(target="k8s://prod", name="door", **given):
        return build.finding(resource_id=name, location=Location(f"{target}/{name}", 0), **given)

    return finding


@pytest.fixture
def examined(build):
    """Build a run: its findings, and what it looked at."""

    def run(
        *findings,
        targets=("k8s://prod",),
        population=(),
        gaps=None,
        known=(),
        policies=None,
        errors=0,
        **coverage,
    ):
        result = build.result(*findings, **coverage)
        result.policies = policies if policies is not None else (build.policy(),)
        result.tallies = {policy.id: Tally(2, errors=errors) for policy in result.policies}
        result.population = [Subject("test_thing", name, "d") for name in population]
        told = [str(problem) for problem in result.coverage.problems]
        recorded = Recorded(
            number=1,
            id=result.run.id,
            started=result.run.started,
            finished=result.run.started,
            gaps=tuple(told if gaps is None else gaps),
            targets=tuple(targets),
            identities=frozenset(identify(targets)),
            arguments=(),
            engine="",
            guard_version="",
            guard_digest="",
            policy_digest="",
            resources=2,
            counts=Counts(),
        )
        return Examination(
            recorded, result, seen_before=frozenset(one.fingerprint for one in known)
        )

    return run


def names(difference):
    return {
        kind: [finding.resource_id for finding in getattr(difference, kind)]
        for kind in ("new", "fixed", "changed", "open", "unseen")
        if getattr(difference, kind)
    }


def test_against_no_run_everything_that_fails_is_new(examined, live):
    waived = live(name="lobby", outcome=Outcome.WAIVED)

    assert names(compare(None, examined(live(), waived))) == {"new": ["door"]}


def test_each_finding_is_new_fixed_or_still_open(examined, live):
    old = examined(live(name="gone"), live(name="stays"))
    new = examined(live(name="stays"), live(name="comes"))

    assert names(compare(old, new)) == {"new": ["comes"], "fixed": ["gone"], "open": ["stays"]}


@pytest.mark.parametrize(
    "changes",
    [
        {"message": "open is 2"},
        {"outcome": Outcome.WAIVED},
        {"outcome": Outcome.BASELINED},
        {"outcome": Outcome.UNKNOWN},
        {"about": {"severity": Severity.CRITICAL}},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_another_outcome_severity_or_message_is_a_change(examined, live, changes):
    was, now = live(), live(**changes)

    for before, after in ((was, now), (now, was)):
        difference = compare(examined(before), examined(after))

        assert names(difference) == {"changed": ["door"]}
        assert difference.changed == [after]
        assert difference.before == {after.fingerprint: before}


def test_what_fails_in_neither_run_is_not_mentioned(examined, live):
    old = examined(live(outcome=Outcome.WAIVED), live(name="a", outcome=Outcome.UNKNOWN))
    new = examined(live(outcome=Outcome.UNKNOWN), live(name="b", outcome=Outcome.WAIVED))

    assert names(compare(old, new)) == {}


def test_lines_that_moved_change_nothing(examined, build):
    old = examined(build.finding(), targets=["infra"])
    new = examined(build.finding(place=("infra/main.tf", 99)), targets=["infra"])

    assert names(compare(old, new)) == {"open": ["test_thing.door"]}


def test_two_findings_of_one_value_are_told_apart_by_what_they_say(examined, live):
    first, second, third = (live(message=word) for word in ("first", "second", "third"))

    difference = compare(examined(first, second), examined(second, third))

    assert difference.open == [second]
    assert difference.changed == [third]
    assert difference.before == {third.fingerprint: first}


def test_a_value_that_was_wrong_in_two_ways_and_is_in_one_got_better(examined, live):
    difference = compare(
        examined(live(message="first"), live(message="second")), examined(live(message="first"))
    )

    assert [finding.message for finding in difference.open] == ["first"]
    assert [finding.message for finding in difference.fixed] == ["second"]


# --- what is not fixed -----------------------------------------------------------------------


def test_what_the_later_run_did_not_look_at_is_not_fixed(examined, live, build):
    old = examined(live(), build.finding(), targets=["k8s://prod", "infra"])

    assert names(compare(old, examined(targets=["k8s://prod"]))) == {
        "fixed": ["door"],
        "unseen": ["test_thing.door"],
    }
    assert names(compare(old, examined(targets=["infra"]))) == {
        "fixed": ["test_thing.door"],
        "unseen": ["door"],
    }
    assert names(compare(old, examined(targets=["k8s://prod2", "infra2"]))) == {
        "unseen": ["door", "test_thing.door"]
    }


def test_a_namespace_is_another_target_than_its_cluster(examined, live):
    old = examined(live(target="k8s://prod/ml"), targets=["k8s://prod", "k8s://prod/ml"])

    assert names(compare(old, examined(targets=["k8s://prod"]))) == {"unseen": ["door"]}
    assert names(compare(old, examined(targets=["k8s://prod/ml"]))) == {"fixed": ["door"]}


def test_what_a_policy_found_that_did_not_run_again_is_not_fixed(examined, live, build):
    other = (build.policy(id="GRD-TST-009"),)

    assert names(compare(examined(live()), examined(policies=other))) == {"unseen": ["door"]}


def test_what_a_policy_found_that_failed_to_run_is_not_fixed(examined, live):
    assert names(compare(examined(live()), examined(errors=1))) == {"unseen": ["door"]}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("k8s://prod", "unseen"),
        ("k8s://prod/apps/v1", "unseen"),
        ("engine", "unseen"),
        ("GRD-TST-001", "unseen"),
        ("vault://other", "fixed"),
        ("GRD-TST-002", "fixed"),
    ],
)
def test_a_problem_hides_findings_of_its_own_target_and_policy(
    examined, live, build, path, expected
):
    targets = ["k8s://prod", "vault://other"]
    policies = (build.policy(), build.policy(id="GRD-TST-002"))
    new = examined(
        targets=targets, policies=policies, population=["door"], problems=[Problem(path, 0, "x")]
    )

    assert names(compare(examined(live(), targets=targets), new)) == {expected: ["door"]}


def test_a_problem_that_was_there_before_hides_only_what_was_not_examined(examined, live):
    problems = [Problem("k8s://prod", 0, "secrets not seen: forbidden")]
    old = examined(live(name="door"), live(name="gate"), problems=problems)
    new = examined(population=["door"], problems=problems)

    assert names(compare(old, new)) == {"fixed": ["door"], "unseen": ["gate"]}


def test_a_run_that_found_nothing_to_examine_fixes_nothing(examined, live):
    new = examined(gaps=["nothing to examine: no file, and nothing live, that guard reads"])

    assert names(compare(examined(live()), new)) == {"unseen": ["door"]}


def test_a_file_that_was_skipped_is_not_fixed(examined, build):
    old = examined(build.finding(), targets=["infra"])
    new = examined(targets=["infra"], skipped=[Skipped("infra/main.tf", "too large")])

    assert names(compare(old, new)) == {"unseen": ["test_thing.door"]}


# --- what is not new -------------------------------------------------------------------------


def test_what_an_incomplete_run_missed_is_not_new_afterwards(examined, live):
    missed = examined(problems=[Problem("k8s://prod", 0, "not seen: no route to host")])

    assert names(compare(missed, examined(live(), known=[live()]))) == {"open": ["door"]}
    assert names(compare(missed, examined(live()))) == {"new": ["door"]}


def test_what_comes_back_after_it_was_fixed_is_new(examined, live):
    assert names(compare(examined(), examined(live(), known=[live()]))) == {"new": ["door"]}


def test_age_is_known_of_what_is_gone_too(examined, live):
    old = dataclasses.replace(
        examined(live()), first_seen={live().fingerprint: "2026-01-01T00:00:00Z"}
    )

    assert compare(old, examined()).first_seen == {live().fingerprint: "2026-01-01T00:00:00Z"}


def test_findings_outside_deployed_files_take_part(examined, build):
    toy = build.finding(file_class=FileClass.TEST)

    assert names(compare(examined(targets=["."]), examined(toy, targets=["."]))) == {
        "new": ["test_thing.door"]
    }


def test_a_place_that_is_of_no_target_needs_all_of_them_again(examined, live):
    odd = live(target="elsewhere")
    old = examined(odd, targets=["k8s://a", "k8s://b"])

    assert names(compare(old, examined(targets=["k8s://a"]))) == {"unseen": ["door"]}
    assert names(compare(old, examined(targets=["k8s://b", "k8s://a"]))) == {"fixed": ["door"]}
