"""What a run showed about each resource: findings say what fails, and the population what does not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from guard.model import Evidence, Finding, Outcome, Policy, Result, Subject, Tally

_WORST_LAST = (
    Outcome.PASS,
    Outcome.WAIVED,
    Outcome.BASELINED,
    Outcome.UNKNOWN,
    Outcome.ERROR,
    Outcome.FAIL,
)

_Key = tuple[str, str]


def derive(result: Result) -> Iterator[Evidence]:
    """Yield one piece of evidence for each policy and each resource that it is about.

    Where several resources have one address, each counts as the worst of them. Nothing passes
    that may not have been judged.
    """
    by_type: dict[str, list[Subject]] = defaultdict(list)
    for subject in result.population:
        by_type[subject.type].append(subject)
    by_policy: dict[str, list[Finding]] = defaultdict(list)
    for finding in result.findings:
        by_policy[finding.policy.id].append(finding)
    for policy in result.policies:
        types = sorted(by_type) if "*" in policy.resources else policy.resources
        subjects = [subject for type_ in types for subject in by_type.get(type_, ())]
        tally = result.tallies.get(policy.id, Tally())
        yield from _judged(policy, subjects, _worst(by_policy[policy.id]), tally)


def _worst(findings: Sequence[Finding]) -> dict[_Key, Outcome]:
    worst: dict[_Key, Outcome] = {}
    for finding in findings:
        for id_ in {finding.resource_id, *finding.instances}:
            key = (finding.resource_type, id_)
            worst[key] = max(worst.get(key, Outcome.PASS), finding.outcome, key=_WORST_LAST.index)
    return worst


def _judged(
    policy: Policy, subjects: Sequence[Subject], worst: Mapping[_Key, Outcome], tally: Tally
) -> Iterator[Evidence]:
    rest = _rest(policy, subjects, worst, tally)
    for subject in subjects:
        outcome = worst.get((subject.type, subject.id)) or rest[subject.partial]
        if outcome is not None:
            yield Evidence(policy, subject, outcome)
    for type_, id_ in sorted(worst.keys() - {(subject.type, subject.id) for subject in subjects}):
        # About what is no member of the population.
        yield Evidence(policy, Subject(type_, id_, ""), worst[type_, id_])


def _rest(
    policy: Policy, subjects: Sequence[Subject], worst: Mapping[_Key, Outcome], tally: Tally
) -> tuple[Outcome | None, Outcome | None]:
    """Return what holds for a resource without findings: when it is whole, and when a fragment."""
    if tally.population != len(subjects):
        # Another scanner has a population of its own; else a scope was lost, nobody knows which.
        return (None, None) if "*" in policy.resources else (Outcome.ERROR, Outcome.ERROR)
    if tally.errors:
        return Outcome.ERROR, Outcome.ERROR
    told = sum(outcome == Outcome.UNKNOWN for outcome in worst.values())
    return Outcome.PASS, Outcome.UNKNOWN if tally.unknown > told else Outcome.PASS
