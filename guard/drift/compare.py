"""Compares judgements, values and existence of what is declared with what is live."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from guard.drift.pairing import Identity, Pairing, pair
from guard.drift.strays import Existence
from guard.drift.values import WATCHED, changes, shown, value_at
from guard.model import Finding, Outcome, Resource, Severity
from guard.model.drift import Drift, Drifted, DriftKind, Examined

_FAILING = frozenset({Outcome.FAIL, Outcome.WAIVED, Outcome.BASELINED})

Verdicts = Mapping[tuple[str, Identity], Sequence[Finding]]
"""Findings by policy and by what they are about."""


def compare(code: Examined, live: Examined, *, namespace: str = "", only: bool = False) -> Drift:
    """Return where `live` differs from `code` in what policies judge.

    Declared objects that name no namespace are looked for in `namespace`. `only` says that nothing
    outside it was read.
    """
    pairing = pair(code.resources, live.resources, namespace)
    declared = {
        (resource.type, resource.id): identity
        for identity, resources in pairing.declared.items()
        for resource in resources
    }
    running = {
        (resource.type, resource.id): identity for identity, resource in pairing.live.items()
    }
    comparison = _Comparison(
        pairing,
        _verdicts(code.result.findings, declared),
        _verdicts(live.result.findings, running),
        {id_ for id_, tally in code.result.tallies.items() if tally.errors},
    )
    drift = Drift(pairs=len(pairing.both()))
    drift.differences.extend(comparison.differences())
    existence = Existence(
        pairing, code.result, live.result, namespace if only else "", comparison.worst_live()
    )
    drift.differences.extend(existence.differences())
    drift.differences.sort(key=lambda drifted: drifted.order)
    drift.notes.extend(sorted({*comparison.notes, *existence.notes()}))
    drift.gaps.extend(existence.gaps())
    return drift


def _verdicts(findings: Iterable[Finding], known: Mapping[tuple[str, str], Identity]) -> Verdicts:
    verdicts: dict[tuple[str, Identity], list[Finding]] = defaultdict(list)
    for finding in findings:
        for id_ in {finding.resource_id, *finding.instances}:
            if identity := known.get((finding.resource_type, id_)):
                verdicts[finding.policy.id, identity].append(finding)
    return verdicts


class _Comparison:
    """Compares the judgements and values of each pair."""

    def __init__(
        self, pairing: Pairing, code: Verdicts, live: Verdicts, not_evaluated: set[str]
    ) -> None:
        self._pairing, self._code, self._live = pairing, code, live
        self._not_evaluated = not_evaluated
        self.notes: list[str] = []

    def worst_live(self) -> dict[Identity, Severity]:
        """Return how bad the worst is that policies find in each live object."""
        worst: dict[Identity, Severity] = {}
        for (_, identity), findings in self._live.items():
            for finding in findings:
                if finding.outcome == Outcome.FAIL:
                    before = worst.get(identity, Severity.LOW)
                    worst[identity] = max(before, finding.policy.severity)
        return worst

    def differences(self) -> Iterator[Drifted]:
        """Yield what live objects fail and the code passes, and what else changed in them."""
        concerned = defaultdict(list)
        for policy, identity in sorted({*self._code, *self._live}):
            concerned[identity].append(policy)
        for identity, declared, live in self._pairing.both():
            said: list[Drifted] = []
            for policy in concerned[identity]:
                said.extend(self._judged(policy, identity, declared, live))
            yield from said
            yield from _changed(declared, live, [drifted.key for drifted in said])

    def _judged(
        self, policy: str, identity: Identity, declared: Sequence[Resource], live: Resource
    ) -> Iterator[Drifted]:
        code = self._code.get((policy, identity), ())
        found = self._live.get((policy, identity), ())
        failing = [finding for finding in code if finding.outcome in _FAILING]
        if failing and not found:
            self.notes.append(
                f"{live.id}: the code fails {policy}, which passes live: {failing[0].message}"
            )
        for finding in found:
            if finding.outcome != Outcome.FAIL or _has(failing, finding):
                continue
            if policy in self._not_evaluated:
                self.notes.append(f"{live.id}: fails {policy} live; the code could not be judged")
            elif any(other.outcome == Outcome.UNKNOWN for other in code):
                self.notes.append(
                    f"{live.id}: the code leaves open what fails {policy} live: {finding.message}"
                )
            else:
                yield _violation(finding, declared[0], live)


def _has(failing: Iterable[Finding], finding: Finding) -> bool:
    """Return whether the code fails in the same way. Places without names move in lists."""
    return any(other.key == finding.key or other.message == finding.message for other in failing)


def _violation(finding: Finding, declared: Resource, live: Resource) -> Drifted:
    says, is_ = value_at(declared.config, finding.key), value_at(live.config, finding.key)
    if not finding.key:
        why = "the code passes"
    elif says is is_ or says == is_:
        why = "the code passes with the same value: what the object relates to differs"
    else:
        why = f"the code says {shown(says)}, live it is {shown(is_)}"
    return Drifted(
        kind=DriftKind.VIOLATION,
        severity=finding.policy.severity,
        type=live.type,
        id=live.id,
        key=finding.key,
        message=f"{finding.message}; {why}",
        policy=finding.policy,
        code=declared.origin.locate(()),
        live=finding.location,
    )


def _changed(
    declared: Sequence[Resource], live: Resource, said: Sequence[str]
) -> Iterator[Drifted]:
    """Yield what no variant of the code says, unless a violation has said it."""
    variants = [list(changes(resource.config, live.config)) for resource in declared]
    common = set.intersection(*({key for _, key, _, _ in variant} for variant in variants))
    for field, key, says, is_ in variants[0]:
        if key in common and not any(_overlap(key, other) for other in said):
            yield Drifted(
                kind=DriftKind.CHANGED,
                severity=WATCHED[field],
                type=live.type,
                id=live.id,
                key=key,
                message=f"{key}: the code says {shown(says)}, live it is {shown(is_)}",
                code=declared[0].origin.locate(()),
                live=live.origin.locate(()),
            )


def _overlap(key: str, other: str) -> bool:
    return f"{key}.".startswith(f"{other}.") or f"{other}.".startswith(f"{key}.")
