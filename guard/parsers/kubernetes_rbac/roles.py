"""What each role grants: its own rules, and those of all it aggregates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from guard.model import Resource
from guard.parsers.kubernetes_rbac.abilities import PARTS, Part, Request
from guard.parsers.kubernetes_rbac.values import (
    Config,
    labels_of,
    mapping,
    mappings,
    name_of,
    namespace_of,
    text,
    texts,
)

_ANY = "*"

# A request for these has no name in it, which a rule with resourceNames could match.
_NAMELESS = frozenset({"create", "deletecollection"})


@dataclass(frozen=True, slots=True)
class Granted:
    """A part of some ability that a role grants."""

    part: Part

    cluster: bool
    """Of use in a ClusterRoleBinding only."""

    names: frozenset[str]
    """The only objects it is granted for; empty when it is for all."""

    steps: tuple[str, ...]
    """How: ``ClusterRole/admin``, ``ClusterRole/admin-secrets``, ``rule 2``."""


@dataclass(frozen=True, slots=True)
class _Rule:
    groups: frozenset[str]
    resources: frozenset[str]
    verbs: frozenset[str]
    names: frozenset[str]

    def names_for(self, request: Request) -> frozenset[str] | None:
        """Return the objects it grants `request` for, empty for all of them; None when it does not."""
        verbs = self.verbs if _ANY not in self.verbs else request.verbs
        if self.names and "/" not in request.resource:
            verbs -= _NAMELESS
        if not verbs & request.verbs or not self._is_about(request):
            return None
        if not self.names:
            return frozenset()
        names = self.names & request.objects if request.objects else self.names
        return names or None

    def _is_about(self, request: Request) -> bool:
        if _ANY not in self.groups and request.group not in self.groups:
            return False
        _, slash, subresource = request.resource.partition("/")
        return (
            _ANY in self.resources
            or request.resource in self.resources
            or bool(slash and f"*/{subresource}" in self.resources)
        )


class Roles:
    """The roles of one cluster."""

    def __init__(self, resources: Iterable[Resource]) -> None:
        self._roles: dict[str, Config] = {}
        self._cluster: dict[str, Config] = {}
        self._by_label: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._granted: dict[str, tuple[Granted, ...]] = {}
        for resource in resources:
            config = resource.config
            if resource.type == "kubernetes/role":
                self._roles[f"Role/{namespace_of(config)}/{name_of(config)}"] = config
            elif resource.type == "kubernetes/clusterrole":
                self._cluster[name_of(config)] = config
                for key, value in labels_of(config).items():
                    self._by_label[key, str(value)].append(name_of(config))

    def granted(self, kind: str, namespace: str, name: str) -> tuple[Granted, ...]:
        """Return what the role grants that a binding in `namespace` refers to; nothing if it is not there."""
        if kind == "ClusterRole":
            id_, config = f"ClusterRole/{name}", self._cluster.get(name)
        else:
            id_ = f"Role/{namespace}/{name}"
            config = self._roles.get(id_)
        if config is None:
            return ()
        if id_ not in self._granted:
            self._granted[id_] = _merged(self._walk(id_, config))
        return self._granted[id_]

    def _walk(self, id_: str, config: Config) -> Iterator[Granted]:
        """Yield what `config` aggregates before its own rules, which are the controller's copy of that."""
        waiting: list[tuple[tuple[str, ...], Config]] = [((id_,), config)]
        seen = {id_}
        while waiting:
            path, current = waiting.pop()
            if current is not config:
                yield from _granted(current, path)
            for name in reversed(self._aggregated(current)):
                if f"ClusterRole/{name}" not in seen:
                    seen.add(f"ClusterRole/{name}")
                    waiting.append(((*path, f"ClusterRole/{name}"), self._cluster[name]))
        yield from _granted(config, (id_,))

    def _aggregated(self, config: Config) -> list[str]:
        selectors = mappings(mapping(config.get("aggregationRule")).get("clusterRoleSelectors"))
        return sorted({name for selector in selectors for name in self._selected(selector)})

    def _selected(self, selector: Config) -> Iterable[str]:
        labels = {key: str(value) for key, value in mapping(selector.get("matchLabels")).items()}
        expressions = mappings(selector.get("matchExpressions"))
        names: Iterable[str] = self._cluster
        if labels:
            names = set.intersection(*(set(self._by_label[pair]) for pair in labels.items()))
        return [
            name
            for name in names
            if all(_holds(expression, labels_of(self._cluster[name])) for expression in expressions)
        ]


def _holds(expression: Config, labels: Config) -> bool:
    """Return whether a label selector's requirement holds. One that cannot be read selects nothing."""
    key, values = text(expression.get("key")), texts(expression.get("values"))
    match expression.get("operator"):
        case "In":
            return str(labels.get(key)) in values and key in labels
        case "NotIn":
            return key not in labels or str(labels[key]) not in values
        case "Exists":
            return key in labels
        case "DoesNotExist":
            return key not in labels
    return False


def _granted(config: Config, path: tuple[str, ...]) -> Iterator[Granted]:
    rules = config.get("rules")
    for number, written in enumerate(rules if isinstance(rules, list) else [], 1):
        if not isinstance(written, dict):
            continue
        rule = _Rule(
            texts(written.get("apiGroups")),
            texts(written.get("resources")),
            texts(written.get("verbs")),
            texts(written.get("resourceNames")),
        )
        for part in PARTS:
            for request in part:
                names = rule.names_for(request)
                if names is not None:
                    yield Granted(part, request.cluster, names, (*path, f"rule {number}"))


def _merged(granted: Iterable[Granted]) -> tuple[Granted, ...]:
    """Return each grant once, by the first way to it."""
    first: dict[tuple[Part, bool, frozenset[str]], Granted] = {}
    for grant in granted:
        first.setdefault((grant.part, grant.cluster, grant.names), grant)
    return tuple(first.values())
