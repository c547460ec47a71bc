"""The abilities that lead to more than they say, and the requests that each is made of."""

from __future__ import annotations

from dataclasses import dataclass

_RBAC = "rbac.authorization.k8s.io"
_CERTIFICATES = "certificates.k8s.io"
_ADMISSION = "admissionregistration.k8s.io"


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """Some verbs on one kind of resource, as the API server asks an authorizer about them.

    Compared by identity: parts are the keys of what is looked up for every subject.
    """

    group: str
    resource: str
    """With its subresource: ``pods/exec``."""

    verbs: frozenset[str]

    cluster: bool = False
    """Asked about without a namespace, so that no RoleBinding can grant it."""

    objects: frozenset[str] = frozenset()
    """The only objects that matter, where a rule names some; empty when any does."""


Part = tuple[Request, ...]
"""Requests any of which will do."""


@dataclass(frozen=True, slots=True)
class Ability:
    """Something that an attacker gains from. Several of one name are several ways to it."""

    name: str

    parts: tuple[Part, ...]
    """All of which it takes. The first is about the object that a rule may name."""


def _request(
    group: str, resource: str, verbs: str, *, cluster: bool = False, objects: str = ""
) -> Request:
    return Request(group, resource, frozenset(verbs.split()), cluster, frozenset(objects.split()))


EVERYTHING = "everything"
"""The ability that contains all others."""

_CHANGE = "create update patch"
_WORKLOADS = ("deployments", "daemonsets", "statefulsets", "replicasets")

# The API server takes the certificates of these as the identity of a user or of a node.
_CLIENT_SIGNERS = "kubernetes.io/* kubernetes.io/kube-apiserver-client kubernetes.io/kube-apiserver-client-kubelet"

ABILITIES = (
    Ability(EVERYTHING, ((_request("*", "*", "*"),),)),
    Ability("read-secrets", ((_request("", "secrets", "get list watch"),),)),
    Ability(
        "create-workloads",
        (
            (
                _request("", "pods", "create"),
                _request("", "replicationcontrollers", _CHANGE),
                *(_request("apps", resource, _CHANGE) for resource in _WORKLOADS),
                _request("batch", "cronjobs", _CHANGE),
                _request("batch", "jobs", "create"),
            ),
        ),
    ),
    Ability(
        "exec-pods",
        (
            (
                # A websocket is opened by GET.
                _request("", "pods/exec", "create get"),
                _request("", "pods/attach", "create get"),
                _request("", "pods/ephemeralcontainers", "update patch"),
            ),
        ),
    ),
    Ability("port-forward", ((_request("", "pods/portforward", "create get"),),)),
    # Groups are impersonated beside a user or an account, and never alone.
    Ability(
        "impersonate",
        (
            (
                _request("", "users", "impersonate", cluster=True),
                _request("", "serviceaccounts", "impersonate"),
            ),
        ),
    ),
    # The exempting verb is worth nothing without one that writes.
    Ability(
        "escalate",
        (
            (_request(_RBAC, "clusterroles", "escalate", cluster=True),),
            (_request(_RBAC, "clusterroles", "update patch", cluster=True),),
        ),
    ),
    # It widens a role that it is bound to, in the namespace of that role.
    Ability(
        "escalate-roles",
        (
            (_request(_RBAC, "roles", "escalate"),),
            (_request(_RBAC, "roles", "update patch"),),
        ),
    ),
    Ability(
        "bind",
        (
            (_request(_RBAC, "clusterroles", "bind", cluster=True),),
            (_request(_RBAC, "clusterrolebindings", _CHANGE, cluster=True),),
        ),
    ),
    Ability(
        "bind",
        (
            (_request(_RBAC, "clusterroles", "bind"), _request(_RBAC, "roles", "bind")),
            (_request(_RBAC, "rolebindings", _CHANGE),),
        ),
    ),
    Ability("create-tokens", ((_request("", "serviceaccounts/token", "create"),),)),
    Ability(
        "issue-certificates",
        (
            (_request(_CERTIFICATES, "signers", "approve", cluster=True, objects=_CLIENT_SIGNERS),),
            (
                _request(
                    _CERTIFICATES,
                    "certificatesigningrequests/approval",
                    "update patch",
                    cluster=True,
                ),
            ),
            (_request(_CERTIFICATES, "certificatesigningrequests", "create", cluster=True),),
        ),
    ),
    Ability(
        "proxy-nodes", ((_request("", "nodes/proxy", f"{_CHANGE} get delete", cluster=True),),)
    ),
    Ability(
        "change-webhooks",
        (
            (
                _request(
                    _ADMISSION, "mutatingwebhookconfigurations", f"{_CHANGE} delete", cluster=True
                ),
                _request(
                    _ADMISSION, "validatingwebhookconfigurations", f"{_CHANGE} delete", cluster=True
                ),
            ),
        ),
    ),
    Ability("change-node-status", ((_request("", "nodes/status", "update patch", cluster=True),),)),
    Ability("create-volumes", ((_request("", "persistentvolumes", "create", cluster=True),),)),
)

PARTS = tuple(part for ability in ABILITIES for part in ability.parts)
