"""Who is bound to roles, and which groups the API server itself puts them into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from guard.parsers.kubernetes_rbac.values import (
    Config,
    labels_of,
    mappings,
    namespace_of,
    text,
)

_ACCOUNT = "system:serviceaccount:"
_RESERVED = ("system:", "eks:")
_OPEN = ("system:anonymous", "system:authenticated", "system:unauthenticated")


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """A user, a group, or a service account."""

    kind: str
    namespace: str
    name: str

    @property
    def id(self) -> str:
        """``ServiceAccount/ml/trainer``, ``Group/system:authenticated``."""
        return "/".join(part for part in (self.kind, self.namespace, self.name) if part)

    @property
    def config(self) -> dict[str, Any]:
        """How a binding spells it."""
        spelled = {"kind": self.kind, "name": self.name}
        return {**spelled, "namespace": self.namespace} if self.namespace else spelled

    @property
    def groups(self) -> tuple[Subject, ...]:
        """The groups that everyone of its kind is in; those of an identity provider are not known here."""
        if self.kind == "ServiceAccount":
            names = [
                f"system:serviceaccounts:{self.namespace}",
                "system:serviceaccounts",
                "system:authenticated",
            ]
        elif self.kind == "User":
            names = [f"system:{'un' * (self.name == 'system:anonymous')}authenticated"]
        else:
            names = []
        return tuple(Subject("Group", "", name) for name in names)


def subjects_of(binding: Config) -> Iterator[Subject]:
    """Yield those whom `binding` grants its role."""
    for written in mappings(binding.get("subjects")):
        kind, name = text(written.get("kind")), text(written.get("name"))
        namespace = text(written.get("namespace")) or namespace_of(binding)
        if kind == "User" and name.startswith(_ACCOUNT):
            kind, (namespace, _, name) = "ServiceAccount", name[len(_ACCOUNT) :].partition(":")
        if kind == "ServiceAccount" and namespace and name:
            yield Subject(kind, namespace, name)
        elif kind in {"Group", "User"} and name:
            yield Subject(kind, "", name)


def is_builtin(binding: Config, subject: Subject) -> bool:
    """Return whether `binding` gives something to a part of Kubernetes, or of the provider's control plane.

    The names of users and groups are reserved for them. A service account is one where Kubernetes
    bound it; the label alone proves nothing: whoever adds a subject to a default binding leaves it.
    """
    if subject.kind != "ServiceAccount":
        everybody = subject.name in _OPEN or subject.name.startswith("system:serviceaccounts")
        return subject.name.startswith(_RESERVED) and not everybody
    is_default = labels_of(binding).get("kubernetes.io/bootstrapping") == "rbac-defaults"
    return is_default and subject.namespace == "kube-system" and subject.name != "default"
