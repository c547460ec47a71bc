"""From the roles, bindings, accounts and workloads of a cluster to what its subjects may really do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from guard.model import Resource
from guard.parsers.kubernetes_rbac import takeover
from guard.parsers.kubernetes_rbac.holdings import CLUSTER, Holdings, Names, Paths
from guard.parsers.kubernetes_rbac.roles import Roles
from guard.parsers.kubernetes_rbac.subjects import Subject, is_builtin, subjects_of
from guard.parsers.kubernetes_rbac.values import mapping, namespace_of, text
from guard.parsers.kubernetes_rbac.workloads import accounts_of, workloads_of

TYPE = "kubernetes/effective-access"

MAX_PATHS = 5
"""Paths that are shown to one ability; its scope is always whole."""

Make = Callable[[str, str, str, dict[str, Any]], Resource]
"""Makes a resource of a type, an id, a name and a config."""


def effective_access(resources: Sequence[Resource], make: Make) -> list[Resource]:
    """Return one resource for each subject with an ability that leads to more than it says.

    `resources` are those of one cluster, of which roles, bindings, service accounts and what runs
    pods is read. What Kubernetes gives its own components is left out. A config is

        {"subject": {"kind", "name", "namespace"?},
         "workloads": [ids of those that hold the account's token],
         "abilities": [{"name", "scope": "cluster" or [namespaces], "names"?: [objects],
                        "inherited"?: true, "via": [[binding, role, rule], …]}]}

    with an ability `inherited` when the subject has it as a member of a group that everyone of its
    kind is in: the group's own resource has it, too.
    """
    accounts = accounts_of(resources)
    workloads = workloads_of(resources, accounts)
    own, builtin = _bound(resources)
    everything = {
        subject: _together(own.get(subject), builtin.get(subject)).abilities()
        for subject in {*own, *builtin}
    }
    taken = takeover.takeovers(everything, {*accounts, *workloads}, workloads)
    groups = {subject for subject in own if subject.kind == "Group"}
    made = []
    for subject in sorted({*own, *(workloads if groups else ())}):
        held = own.get(subject, Holdings())
        mine = held.abilities() if subject in builtin else everything.get(subject, {})
        abilities = [*_entries(mine), *_takeover(taken.get(subject, {}))]
        abilities += _inherited(subject, held, mine, own) if groups else ()
        if abilities:
            config = {
                "subject": subject.config,
                "workloads": workloads.get(subject, []),
                "abilities": abilities,
            }
            made.append(make(TYPE, subject.id, subject.name, config))
    return made


def _bound(
    resources: Sequence[Resource],
) -> tuple[dict[Subject, Holdings], dict[Subject, Holdings]]:
    """Return what somebody gave each subject, and what Kubernetes itself did."""
    roles = Roles(resources)
    own: dict[Subject, Holdings] = defaultdict(Holdings)
    builtin: dict[Subject, Holdings] = defaultdict(Holdings)
    for binding in _bindings(resources):
        role = mapping(binding.config.get("roleRef"))
        cluster = binding.type == "kubernetes/clusterrolebinding"
        scope = CLUSTER if cluster else namespace_of(binding.config)
        if not cluster and not scope:
            continue
        granted = roles.granted(text(role.get("kind")), scope, text(role.get("name")))
        for subject in subjects_of(binding.config) if granted else ():
            side = builtin if is_builtin(binding.config, subject) else own
            side[subject].add(granted, scope, binding.id)
    return own, builtin


def _bindings(resources: Iterable[Resource]) -> list[Resource]:
    kinds = {"kubernetes/clusterrolebinding", "kubernetes/rolebinding"}
    return sorted(
        (resource for resource in resources if resource.type in kinds),
        key=lambda resource: resource.id,
    )


def _together(*several: Holdings | None) -> Holdings:
    present = [holdings for holdings in several if holdings]
    if len(present) == 1:
        return present[0]
    together = present[0].copy()
    for holdings in present[1:]:
        together.include(holdings)
    return together


def _entries(abilities: takeover.Abilities) -> Iterator[dict[str, Any]]:
    for (name, names), scopes in abilities.items():
        yield _entry(name, names, sorted(scopes), [path for _, path in sorted(scopes.items())])


def _entry(name: str, names: Names, scopes: list[str], ways: list[Paths]) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": name, "scope": "cluster" if CLUSTER in scopes else scopes}
    if names:
        entry["names"] = sorted(names)
    paths = dict.fromkeys(path for way in ways for path in way)
    return {**entry, "via": [list(path) for path in list(paths)[:MAX_PATHS]]}


def _takeover(paths: dict[str, tuple[str, ...]]) -> Iterator[dict[str, Any]]:
    if paths:
        ordered = sorted(paths.items())
        yield _entry(
            takeover.NAME,
            frozenset(),
            [scope for scope, _ in ordered],
            [(path,) for _, path in ordered],
        )


def _inherited(
    subject: Subject,
    held: Holdings,
    mine: takeover.Abilities,
    own: Mapping[Subject, Holdings],
) -> Iterator[dict[str, Any]]:
    """Yield what `subject` has through its groups alone, or together with what it has itself."""
    shared = [group for group in subject.groups if group in own]
    if not shared:
        return
    together = held.copy()
    for group in shared:
        together.include(own[group], group.id)
    for key, scopes in together.abilities().items():
        known = mine.get(key, {})
        more = {} if CLUSTER in known else {s: p for s, p in scopes.items() if s not in known}
        for entry in _entries({key: more}) if more else ():
            alone = all(path[0] in {group.id for group in shared} for path in entry["via"])
            yield {**entry, "inherited": True} if alone else entry
