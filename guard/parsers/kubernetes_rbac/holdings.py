"""From the parts that bindings give a subject to its abilities, where they hold, and by which paths."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from guard.parsers.kubernetes_rbac.abilities import ABILITIES, EVERYTHING, Ability, Part
from guard.parsers.kubernetes_rbac.roles import Granted

CLUSTER = ""
"""The scope of what holds in the whole cluster; every other scope is the name of a namespace."""

Steps = tuple[str, ...]
Paths = tuple[Steps, ...]
Names = frozenset[str]

_EVERY: Names = frozenset()


@dataclass(slots=True)
class Holdings:
    """The parts of abilities that one subject has, by scope and by the names of objects."""

    _parts: dict[Part, dict[str, dict[Names, Steps]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(dict))
    )

    def add(self, granted: Iterable[Granted], scope: str, binding: str) -> None:
        """Take what a binding gives in `scope`."""
        for grant in granted:
            if scope == CLUSTER or not grant.cluster:
                held = self._parts[grant.part][scope]
                held.setdefault(grant.names, (binding, *grant.steps))

    def include(self, other: Holdings, *before: str) -> None:
        """Take what `other` has, too, by paths that begin with the steps `before`."""
        for part, scopes in other._parts.items():
            for scope, held in scopes.items():
                for names, steps in held.items():
                    self._parts[part][scope].setdefault(names, (*before, *steps))

    def copy(self) -> Holdings:
        """Return holdings that can be added to."""
        copied = Holdings()
        copied.include(self)
        return copied

    def abilities(self) -> dict[tuple[str, Names], dict[str, Paths]]:
        """Return the paths to each ability, by its name and the names of objects, then by scope."""
        found: dict[tuple[str, Names], dict[str, Paths]] = defaultdict(dict)
        for ability in ABILITIES:
            if ability.parts[0] not in self._parts:
                continue
            for scope, names, paths in self._ways(ability):
                found[ability.name, names].setdefault(scope, paths)
        return _narrowed(found)

    def _ways(self, ability: Ability) -> Iterator[tuple[str, Names, Paths]]:
        first, *others = ability.parts
        ways: list[tuple[str, Names, Paths]] = [
            (scope, names, (steps,))
            for scope, held in self._parts[first].items()
            for names, steps in held.items()
        ]
        for part in others:
            ways = [
                (narrower, names, (*paths, steps))
                for scope, names, paths in ways
                for narrower, steps in self._within(part, scope, names)
            ]
        yield from ways

    def _within(self, part: Part, scope: str, names: Names) -> Iterator[tuple[str, Steps]]:
        """Yield where in `scope` the subject has `part` for all of `names`, at its widest."""
        scopes = self._parts.get(part, {})
        here = (
            _covering(scopes.get(place, {}), names) for place in dict.fromkeys((CLUSTER, scope))
        )
        if steps := next((found for found in here if found), None):
            yield scope, steps
        elif scope == CLUSTER:
            for namespace, held in scopes.items():
                if steps := _covering(held, names):
                    yield namespace, steps


def _covering(held: Mapping[Names, Steps], names: Names) -> Steps | None:
    if _EVERY in held:
        return held[_EVERY]
    return next((steps for have, steps in held.items() if names and names <= have), None)


def _narrowed(
    found: Mapping[tuple[str, Names], dict[str, Paths]],
) -> dict[tuple[str, Names], dict[str, Paths]]:
    """Drop what a wider entry says already: the whole cluster, everything, or all objects."""
    everything = found.get((EVERYTHING, _EVERY), {})
    narrowed = {}
    for (name, names), scopes in found.items():
        wider = set(everything) if name != EVERYTHING else set()
        wider |= set(found.get((name, _EVERY), {})) if names else set()
        if CLUSTER in wider:
            continue
        kept = {CLUSTER: scopes[CLUSTER]} if CLUSTER in scopes else scopes
        kept = {scope: paths for scope, paths in kept.items() if scope not in wider}
        if kept:
            narrowed[name, names] = kept
    return narrowed
