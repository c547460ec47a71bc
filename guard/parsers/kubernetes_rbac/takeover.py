"""Who controls a namespace in which an administrator's account lives, and so becomes one."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Mapping

from guard.parsers.kubernetes_rbac.abilities import EVERYTHING
from guard.parsers.kubernetes_rbac.holdings import CLUSTER, Names, Paths, Steps
from guard.parsers.kubernetes_rbac.subjects import Subject

Abilities = Mapping[tuple[str, Names], Mapping[str, Paths]]

NAME = "become-administrator"

_ADMINISTRATORS = (EVERYTHING, "escalate", "bind", "impersonate", "create-tokens")
_CONTROL = (EVERYTHING, "bind", "create-workloads", "create-tokens", "impersonate", "exec-pods")
_OF_ACCOUNTS = ("create-tokens", "impersonate")
_EVERY: Names = frozenset()


def administrators(abilities: Mapping[Subject, Abilities]) -> dict[Subject, Steps]:
    """Return who may give itself every right in the cluster, and the path to the first such ability."""
    return {
        subject: steps for subject, held in abilities.items() if (steps := _administrates(held))
    }


def _administrates(held: Abilities) -> Steps | None:
    for name in _ADMINISTRATORS:
        if paths := held.get((name, _EVERY), {}).get(CLUSTER):
            return paths[0]
    return None


def takeovers(
    abilities: Mapping[Subject, Abilities],
    accounts: Collection[Subject],
    workloads: Mapping[Subject, list[str]],
) -> dict[Subject, dict[str, Steps]]:
    """Return the path by which each subject becomes an administrator, by namespace.

    Only abilities in single namespaces count: whoever has one in the whole cluster is no surprise.
    `accounts` are those that exist; nobody can run as another.
    """
    controllers = _controllers(abilities)
    known = administrators(abilities)
    waiting = deque(sorted(subject for subject in known if subject in accounts))
    found: dict[Subject, dict[str, Steps]] = defaultdict(dict)
    while waiting:
        account = waiting.popleft()
        for subject, ability, names, steps in controllers.get(account.namespace, ()):
            if subject == account or (names and account.name not in names):
                continue
            if ability == "exec-pods" and account not in workloads:
                continue
            if subject in known and subject not in found:
                continue  # an administrator by itself
            path = (*steps, account.id, *known[account])
            found[subject].setdefault(account.namespace, path)
            if subject not in known:
                known[subject] = path
                if subject in accounts:
                    waiting.append(subject)
    return found


def _controllers(
    abilities: Mapping[Subject, Abilities],
) -> dict[str, list[tuple[Subject, str, Names, Steps]]]:
    """Return who may act as the accounts of each namespace, by which ability and path."""
    controllers: dict[str, list[tuple[Subject, str, Names, Steps]]] = defaultdict(list)
    for subject, held in sorted(abilities.items()):
        for ability, names, namespace, paths in _namespaced(held):
            controllers[namespace].append((subject, ability, names, paths[0]))
    return controllers


def _namespaced(held: Abilities) -> Iterator[tuple[str, Names, str, Paths]]:
    for (ability, names), scopes in held.items():
        if ability in _CONTROL and (not names or ability in _OF_ACCOUNTS):
            for namespace, paths in scopes.items():
                if namespace != CLUSTER:
                    yield ability, names, namespace, paths
