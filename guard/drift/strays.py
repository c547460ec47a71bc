"""What is live and nobody declared, and what is declared and not live."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from guard.drift.pairing import Identity, Pairing
from guard.model import Resource, Result, Severity
from guard.model.drift import Drifted, DriftKind

_SYSTEM_NAMESPACES = frozenset({"kube-node-lease", "kube-public", "kube-system"})
_BINDINGS = frozenset({"kubernetes/clusterrolebinding", "kubernetes/rolebinding"})

_SHORT_LIVED = frozenset({"kubernetes/job", "kubernetes/pod"})
"""They end, and may be gone then: that they are absent says nothing."""

_WITHHELD = "kubernetes/secret"
"""Often kept from an audit on purpose, so that their absence says nothing when none was seen."""

_MADE_BY_SERVER = frozenset({"Service/default/kubernetes"})
_MADE_EVERYWHERE = frozenset(
    {("kubernetes/configmap", "kube-root-ca.crt"), ("kubernetes/serviceaccount", "default")}
)
_GENERATED_SECRETS = ("kubernetes.io/service-account-token", "helm.sh/release.v1")


@dataclass(frozen=True, slots=True)
class Existence:
    """Compares which objects there are."""

    pairing: Pairing
    code: Result
    live: Result
    only: str
    """The one namespace that was read; empty when all were."""

    worst: Mapping[Identity, Severity]
    """The worst finding of each live object that has one."""

    def differences(self) -> Iterator[Drifted]:
        """Yield live objects that are undeclared, and declared ones that are absent.

        Not when the other side was not read whole: what was not seen is not missing.
        """
        if not self.code.coverage.problems and not self.code.coverage.skipped:
            yield from self._undeclared()
        if not self.live.coverage.problems:
            yield from self._absent()

    def gaps(self) -> Iterator[str]:
        """Yield what was not compared, and the cure."""
        if count := len(self.pairing.without_namespace):
            yield (
                f"{count} declared objects name no namespace and were not compared;"
                " name the one that they are applied to with --namespace"
            )
        if not self.pairing.both():
            yield "nothing was compared: no object that the code declares was found live"

    def notes(self) -> Iterator[str]:
        """Yield what cannot be compared, and why."""
        if count := len(self.pairing.unnamed):
            yield f"{count} declared objects have no name that is known and were not compared"
        if self.code.coverage.problems or self.code.coverage.skipped:
            yield "the code was not read whole: undeclared objects were not looked for"
        if self.live.coverage.problems:
            yield "the live system was not read whole: absent objects were not looked for"

    def _undeclared(self) -> Iterator[Drifted]:
        declared = self.pairing.declared
        types = {type_ for type_, _, _ in declared}
        namespaces = {namespace for _, namespace, _ in declared} - {"", *_SYSTEM_NAMESPACES}
        for identity, resource in sorted(self.pairing.live.items(), key=lambda item: item[0]):
            type_, namespace, _ = identity
            if identity in declared or type_ not in types or _is_generated(resource):
                continue
            if self.pairing.may_declare(resource):
                continue
            if namespace in namespaces or _grants_in(resource, namespaces):
                least = Severity.MEDIUM if type_ in _BINDINGS else Severity.LOW
                yield Drifted(
                    kind=DriftKind.UNDECLARED,
                    severity=max(least, self.worst.get(identity, Severity.LOW)),
                    type=type_,
                    id=resource.id,
                    message="is live, and the code does not declare it",
                    live=resource.origin.locate(()),
                )

    def _absent(self) -> Iterator[Drifted]:
        seen = {type_ for type_, _, _ in self.pairing.live}
        judged = {type_ for policy in self.live.policies for type_ in policy.resources}
        is_cluster = any(type_.startswith("kubernetes/") for type_ in seen)
        for identity, resources in sorted(self.pairing.declared.items(), key=lambda item: item[0]):
            type_, namespace, _ = identity
            # Of an account one region may have been read: what Terraform declares may be in another.
            if identity in self.pairing.live or type_ in _SHORT_LIVED or "/" not in type_:
                continue
            if self.only and namespace != self.only:
                continue
            read = is_cluster and type_.startswith("kubernetes/") and type_ in judged
            if type_ in seen or (read and type_ != _WITHHELD):
                yield Drifted(
                    kind=DriftKind.ABSENT,
                    severity=Severity.LOW,
                    type=type_,
                    id=resources[0].id,
                    message="is declared, and not live",
                    code=resources[0].origin.locate(()),
                )


def _is_generated(resource: Resource) -> bool:
    """Return whether a controller or the API server made the object, and not a person."""
    metadata = resource.config.get("metadata") or {}
    if metadata.get("ownerReferences"):
        return True
    if (metadata.get("labels") or {}).get("kubernetes.io/bootstrapping"):
        return True
    if resource.id in _MADE_BY_SERVER or (resource.type, resource.name) in _MADE_EVERYWHERE:
        return True
    return resource.type == _WITHHELD and resource.config.get("type") in _GENERATED_SECRETS


def _grants_in(resource: Resource, namespaces: set[str]) -> bool:
    """Return whether a binding of the whole cluster reaches accounts of `namespaces`."""
    if resource.type != "kubernetes/clusterrolebinding":
        return False
    subjects = resource.config.get("subjects")
    return any(
        isinstance(subject, dict) and subject.get("namespace") in namespaces
        for subject in (subjects if isinstance(subjects, list) else ())
    )
