"""Judges the resources of one scope: which policies apply, what an engine says, what that means."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from guard.model import (
    UNKNOWN,
    UNTOLD,
    Outcome,
    Path,
    Policy,
    Problem,
    Resource,
    Tally,
    is_unknown,
)
from guard.policies.catalogue import Catalogue
from guard.policies.engine import Answer, Engine

_MESSAGE_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Judgement:
    """One violation, as a fact or as an open question."""

    policy: Policy
    resource: Resource
    outcome: Outcome
    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class _Scope:
    """The resources of one scope, by type and by their id in the input document."""

    by_type: Mapping[str, Mapping[str, Resource]]
    by_id: Mapping[str, Resource]

    def types(self, policy: Policy) -> list[str]:
        """Return the types present that `policy` judges."""
        if "*" in policy.resources:
            return list(self.by_type)
        return [type_ for type_ in policy.resources if type_ in self.by_type]

    def population(self, policy: Policy) -> int:
        """How many resources `policy` judges."""
        return sum(len(self.by_type[type_]) for type_ in self.types(policy))

    def find(self, policy: Policy, id_: str) -> Resource | None:
        """Return the resource a violation names, one of the policy's own types first."""
        for type_ in policy.resources:
            if id_ in self.by_type.get(type_, {}):
                return self.by_type[type_][id_]
        return self.by_id.get(id_)


def _scope(resources: Sequence[Resource]) -> _Scope:
    by_type: dict[str, dict[str, Resource]] = defaultdict(dict)
    for resource in resources:
        by_type[resource.type][_unique(resource.id, by_type[resource.type])] = resource
    by_id = {id_: resource for found in by_type.values() for id_, resource in found.items()}
    return _Scope(dict(by_type), by_id)


@dataclass(slots=True)
class Judged:
    """What came out of one scope."""

    judgements: list[Judgement] = field(default_factory=list)
    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    problems: list[Problem] = field(default_factory=list)


class Judge:
    """Evaluates scopes with one engine, one catalogue and one selection of policies."""

    def __init__(
        self,
        engine: Engine,
        catalogue: Catalogue,
        policies: Sequence[Policy],
        settings: Mapping[str, Any],
    ) -> None:
        self._engine = engine
        self._catalogue = catalogue
        self._policies = policies
        self._settings = settings
        self._rego = "\n".join(module.text for module in catalogue.modules)
        self._named: dict[str, bool] = {}

    def judge(self, resources: Sequence[Resource]) -> Judged:
        """Return what the policies say about `resources`, taken as one scope."""
        scope = _scope(resources)
        judged = Judged()
        contract, bare = [], []
        for policy in self._policies:
            if policy.package in self._catalogue.conftest:
                bare.append(policy)
            elif population := scope.population(policy):
                judged.tallies[policy.id].population += population
                contract.append(policy)
        if contract:
            document = self._document(scope.by_type)
            answers = self._engine.evaluate(
                document, [self._catalogue.query(policy) for policy in contract]
            )
            for policy, answer in zip(contract, answers, strict=True):
                self._take(judged, policy, answer, scope)
        if bare:
            self._judge_bare(judged, bare, resources)
        return judged

    def abandon(self) -> None:
        """End the engine, so that scopes which are being judged come back at once, with errors."""
        self._engine.close()

    # --- the contract ------------------------------------------------------------------------

    def _document(self, by_type: Mapping[str, Mapping[str, Resource]]) -> str:
        """Return the input document; types that no policy mentions stay out unless they hold secrets."""
        listed = {
            type_: [
                _entry(id_, resource)
                for id_, resource in resources.items()
                if resource.secrets or self._mentioned(type_)
            ]
            for type_, resources in by_type.items()
        }
        document = {
            "resources": {t: entries for t, entries in listed.items() if entries},
            "settings": self._settings,
        }
        return _encode(document)

    def _mentioned(self, type_: str) -> bool:
        if type_ not in self._named:
            self._named[type_] = type_ in self._rego
        return self._named[type_]

    def _take(self, judged: Judged, policy: Policy, answer: Answer, scope: _Scope) -> None:
        if answer.violations is None:
            self._isolate(judged, policy, answer.error or "no answer", scope)
            return
        seen: set[tuple[str, str]] = set()
        for violation in answer.violations:
            found = _read(violation)
            resource = scope.find(policy, found.resource) if found else None
            if found is None or resource is None:
                self._error(
                    judged,
                    policy,
                    f"violation {str(violation)[:200]} is not what the contract asks for",
                )
                continue
            outcome, expression = _outcome(resource, found)
            if expression == UNTOLD:
                seen.add((found.resource, outcome))  # no pass, and nothing to tell anybody
                continue
            message = f"{found.message} (depends on {expression})" if expression else found.message
            judged.judgements.append(Judgement(policy, resource, outcome, found.path, message))
            seen.add((found.resource, outcome))
        self._count(judged.tallies[policy.id], seen)

    @staticmethod
    def _count(tally: Tally, seen: set[tuple[str, str]]) -> None:
        failed = {id_ for id_, outcome in seen if outcome == Outcome.FAIL}
        unknown = {id_ for id_, outcome in seen if outcome == Outcome.UNKNOWN} - failed
        tally.failed += len(failed)
        tally.unknown += len(unknown)

    def _error(self, judged: Judged, policy: Policy, reason: str) -> None:
        judged.tallies[policy.id].errors += 1
        judged.problems.append(Problem(policy.id, 0, f"could not be evaluated: {reason}"))

    def _isolate(self, judged: Judged, policy: Policy, reason: str, scope: _Scope) -> None:
        """Find the resources a policy fails on, and judge the others: one bad resource costs one error.

        Only its own population is narrowed; what it joins with stays whole.
        """
        own = [(type_, id_) for type_ in scope.types(policy) for id_ in scope.by_type[type_]]
        own_types = {type_ for type_, _ in own}
        query = [self._catalogue.query(policy)]

        def ask(chosen: Iterable[tuple[str, str]]) -> Answer:
            keep = set(chosen)
            narrowed = {
                type_: {
                    id_: resource
                    for id_, resource in resources.items()
                    if type_ not in own_types or (type_, id_) in keep
                }
                for type_, resources in scope.by_type.items()
            }
            return self._engine.evaluate(self._document(narrowed), query)[0]

        culprits = list(_culprits(own, ask)) if len(own) > 1 else own
        rest = ask(set(own) - set(culprits)) if len(culprits) < len(own) else None
        line, why = _first_line(reason)
        if rest is None or rest.violations is None:
            judged.tallies[policy.id].errors += len(own)
            judged.problems.append(Problem(policy.id, 0, f"could not be evaluated: {why}"))
            return
        for _, id_ in culprits:
            judged.tallies[policy.id].errors += 1
            judged.problems.append(
                Problem(policy.id, line, f"could not be evaluated on {id_}: {why}")
            )
        self._take(judged, policy, rest, scope)

    # --- packages without METADATA -----------------------------------------------------------

    def _judge_bare(
        self, judged: Judged, policies: Sequence[Policy], resources: Sequence[Resource]
    ) -> None:
        queries = [self._catalogue.query(policy) for policy in policies]
        for resource in resources:
            answers = self._engine.evaluate(_encode(_bare_document(resource)), queries)
            for policy, answer in zip(policies, answers, strict=True):
                tally = judged.tallies[policy.id]
                tally.population += 1
                if answer.violations is None:
                    self._error(
                        judged, policy, f"on {resource.id}: {_first_line(answer.error or '')[1]}"
                    )
                    continue
                tally.failed += bool(answer.violations)
                for violation in answer.violations:
                    message = violation if isinstance(violation, str) else _bare_message(violation)
                    judged.judgements.append(
                        Judgement(policy, resource, Outcome.FAIL, (), message[:_MESSAGE_LIMIT])
                    )


@dataclass(frozen=True, slots=True)
class _Violation:
    resource: str
    path: Path
    message: str
    unknown: str | None


def _read(violation: Any) -> _Violation | None:  # noqa: ANN401 - whatever a policy says
    match violation:
        case {"resource": str(id_), "path": list(path), "message": str(message)} if all(
            isinstance(step, str | int) for step in path
        ):
            open_ = violation.get("unknown")
            return _Violation(
                id_,
                tuple(path),
                message[:_MESSAGE_LIMIT],
                open_ if isinstance(open_, str) else None,
            )
    return None


def _outcome(resource: Resource, violation: _Violation) -> tuple[Outcome, str | None]:
    if violation.unknown:
        return Outcome.UNKNOWN, violation.unknown
    node: Any = resource.config
    for step in (*violation.path, None):
        if is_unknown(node):
            return Outcome.UNKNOWN, str(node[UNKNOWN])
        if isinstance(node, dict) and isinstance(step, str):
            node = node.get(step)
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            node = node[step]
        else:
            break
    if resource.partial and (node is None or node is resource.config):
        return Outcome.UNKNOWN, UNTOLD
    return Outcome.FAIL, None


def _unique(id_: str, taken: Mapping[str, object]) -> str:
    """Keep two objects of one name in a scope apart, as `name` and `name~2`."""
    unique, number = id_, 1
    while unique in taken:
        number += 1
        unique = f"{id_}~{number}"
    return unique


def _entry(id_: str, resource: Resource) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": id_, "name": resource.name, "config": resource.config}
    if resource.secrets:
        entry["secrets"] = [
            {"path": list(secret.path), "kind": secret.kind} for secret in resource.secrets
        ]
    if resource.partial:
        entry["partial"] = True
    return entry


def _encode(document: object) -> str:
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    # A lone surrogate, which JSON can spell and UTF-8 cannot, would end the evaluation.
    return text.encode("utf-8", "replace").decode("utf-8")


def _culprits(items: Sequence[tuple[str, str]], ask: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a closure
    """Yield the items on which `ask` errs, by halving."""
    answer = ask(items)
    if answer.violations is not None:
        return
    if len(items) == 1:
        yield items[0]
        return
    half = len(items) // 2
    yield from _culprits(items[:half], ask)
    yield from _culprits(items[half:], ask)


def _first_line(reason: str) -> tuple[int, str]:
    from guard.policies.gate import explain

    return explain(reason) if reason.strip() else (0, "no reason given")


def _bare_document(resource: Resource) -> dict[str, Any]:
    """Return what conftest's rules expect: the object itself, or Terraform's nesting by type and name."""
    kind = resource.type
    if "/" in kind or kind == "dockerfile":
        return resource.config
    if kind.startswith("data."):
        return {"data": {kind.removeprefix("data."): {resource.name: resource.config}}}
    return {"resource": {kind: {resource.name: resource.config}}}


def _bare_message(violation: object) -> str:
    if isinstance(violation, dict):
        return str(violation.get("msg") or violation.get("message") or violation)
    return str(violation)
