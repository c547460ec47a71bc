"""Effective access is what the API server itself answers about who may do what."""

from __future__ import annotations

import pytest

from tests.live.kubernetes.conftest import findings, guard, namespace, template, thing

pytestmark = pytest.mark.server

RBAC = "rbac.authorization.k8s.io/v1"
SPACES = ("access-a", "access-b")
EVERYBODY = ["system:authenticated"]

# A question about what has no namespace is asked without one.
_CLUSTER = {"change-webhooks", "proxy-nodes"}
_QUESTIONS = {
    "read-secrets": [("", "secrets", "", "get"), ("", "secrets", "", "list")],
    "create-workloads": [("", "pods", "", "create"), ("apps", "deployments", "", "create")],
    "exec-pods": [("", "pods", "exec", "create"), ("", "pods", "exec", "get")],
    "create-tokens": [("", "serviceaccounts", "token", "create")],
    "proxy-nodes": [("", "nodes", "proxy", "get")],
    "change-webhooks": [
        ("admissionregistration.k8s.io", "mutatingwebhookconfigurations", "", "patch")
    ],
}


def _role(name, rules, space="", **metadata):
    kind = "Role" if space else "ClusterRole"
    return thing(
        f"{RBAC} {kind}", f"{space}/{name}" if space else name, {"rules": rules}, **metadata
    )


def _rule(group, resources, verbs, names=()):
    written = {"apiGroups": [group], "resources": resources, "verbs": verbs}
    return {**written, "resourceNames": list(names)} if names else written


def _bind(name, role, subject, space="", kind="ClusterRole"):
    return thing(
        f"{RBAC} {'RoleBinding' if space else 'ClusterRoleBinding'}",
        f"{space}/{name}" if space else name,
        {
            "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": kind, "name": role},
            "subjects": [subject],
        },
    )


def _account(name, space=SPACES[0]):
    return {"kind": "ServiceAccount", "name": name, "namespace": space}


_OBJECTS = [
    *map(namespace, SPACES),
    _role("access-secrets", [_rule("", ["secrets"], ["list", "get"])]),
    _role("access-any-verb", [_rule("*", ["secrets", "pods/exec"], ["*"])]),
    _role("access-sub", [_rule("", ["*/exec", "*/token"], ["create"])]),
    _role("access-nodes", [_rule("", ["nodes/proxy"], ["get"])]),
    _role("access-all", [_rule("*", ["*"], ["*"])]),
    _role("access-named", [_rule("", ["secrets"], ["get"], ["one"])]),
    _role("access-named-pods", [_rule("", ["pods"], ["create"], ["one"])]),
    _role("local", [_rule("", ["pods"], ["create"])], SPACES[0]),
    _bind("access-1", "access-secrets", _account("everywhere")),
    _bind("access-2", "access-secrets", _account("here"), SPACES[0]),
    _bind("access-3", "access-any-verb", _account("verbs")),
    _bind("access-4", "access-sub", _account("sub"), SPACES[1]),
    _bind("access-5", "access-nodes", _account("nodes"), SPACES[0]),
    _bind("access-6", "access-nodes", _account("proxies")),
    _bind("access-7", "access-all", _account("all"), SPACES[1]),
    _bind("access-8", "access-named", _account("named"), SPACES[0]),
    _bind("access-9", "access-named-pods", _account("named-pods")),
    _bind("access-10", "local", _account("local"), SPACES[0], kind="Role"),
    _bind("access-12", "gone", _account("dangling")),
    _bind(
        "access-13",
        "access-secrets",
        {
            "apiGroup": "rbac.authorization.k8s.io",
            "kind": "User",
            "name": f"system:serviceaccount:{SPACES[0]}:spelled",
        },
    ),
]
_ACCOUNTS = [
    subject["name"]
    for one in _OBJECTS
    for subject in one.get("subjects", [])
    if subject["kind"] == "ServiceAccount"
] + ["spelled"]


def _allowed(kube, account, question, space):
    group, resource, subresource, verb = question
    answer = kube.request(
        "POST",
        "/apis/authorization.k8s.io/v1/subjectaccessreviews",
        {
            "apiVersion": "authorization.k8s.io/v1",
            "kind": "SubjectAccessReview",
            "spec": {
                "user": f"system:serviceaccount:{SPACES[0]}:{account}",
                "groups": [
                    "system:serviceaccounts",
                    f"system:serviceaccounts:{SPACES[0]}",
                    *EVERYBODY,
                ],
                "resourceAttributes": {
                    "group": group,
                    "resource": resource,
                    "subresource": subresource,
                    "verb": verb,
                    "namespace": space,
                },
            },
        },
    )
    return answer["status"]["allowed"]


def test_the_api_server_allows_what_is_computed_and_nothing_else(kube, audit):
    kube.apply(_OBJECTS)
    audited = audit()
    computed = {
        one.id: one.config["abilities"]
        for one in audited.resources
        if one.type == "kubernetes/effective-access"
    }

    for account in _ACCOUNTS:
        abilities = computed.get(f"ServiceAccount/{SPACES[0]}/{account}", [])
        for ability, questions in _QUESTIONS.items():
            for space in ("",) if ability in _CLUSTER else ("", *SPACES):
                allowed = any(_allowed(kube, account, question, space) for question in questions)
                assert _says(abilities, ability, space) is allowed, (account, ability, space)


def _says(abilities, name, space):
    return any(
        entry["name"] in {name, "everything"}
        and not entry.get("names")
        and (entry["scope"] == "cluster" or space in entry["scope"])
        for entry in abilities
    )


def test_the_way_leads_through_aggregated_roles_to_the_rule(kube, audit):
    label = {"labels": {"access.example/part": "true"}}
    kube.apply(
        [
            *map(namespace, SPACES),
            _role("access-part", [_rule("", ["secrets"], ["get"])], **label),
            thing(
                f"{RBAC} ClusterRole",
                "access-whole",
                {
                    "rules": [],
                    "aggregationRule": {
                        "clusterRoleSelectors": [{"matchLabels": {"access.example/part": "true"}}]
                    },
                },
            ),
            _bind("access-whole", "access-whole", _account("whole"), SPACES[1]),
        ]
    )

    config = audit().config(f"ServiceAccount/{SPACES[0]}/whole")

    assert config["abilities"] == [
        {
            "name": "read-secrets",
            "scope": [SPACES[1]],
            "via": [
                [
                    f"RoleBinding/{SPACES[1]}/access-whole",
                    "ClusterRole/access-whole",
                    "ClusterRole/access-part",
                    "rule 1",
                ]
            ],
        }
    ]


def test_an_audit_shows_who_runs_with_what_and_by_which_way(kube, tmp_path):
    kube.apply(
        [
            *map(namespace, SPACES),
            _role("access-sync", [_rule("", ["secrets"], ["list"])]),
            _bind("access-sync", "access-sync", _account("sync")),
            thing("v1 ServiceAccount", f"{SPACES[0]}/sync"),
            thing(
                "apps/v1 Deployment",
                f"{SPACES[0]}/sync",
                {"spec": template({"app": "sync"}, serviceAccountName="sync")},
            ),
        ]
    )
    file = kube.kubeconfig(tmp_path / "config.yaml")

    done = guard(file, "audit", "k8s://", "--no-record", "--policy-id", "GRD-K8S-233", "-o", "json")

    # Redaction must not take what the message says about Secrets for one.
    assert [
        finding["message"]
        for finding in findings(done.stdout)
        if finding["resource"]["id"] == f"ServiceAccount/{SPACES[0]}/sync"
    ] == [
        "reads every Secret of the cluster: read-secrets in the whole cluster by"
        " ClusterRoleBinding/access-sync > ClusterRole/access-sync > rule 1;"
        f" Deployment/{SPACES[0]}/sync runs as it"
    ]


def test_what_kubernetes_gives_itself_is_left_out(kube, audit):
    subjects = {one.id for one in audit().resources if one.type == "kubernetes/effective-access"}

    assert "Group/system:masters" not in subjects
    assert not [id_ for id_ in subjects if id_.startswith("ServiceAccount/kube-system/")]
    assert not [id_ for id_ in subjects if id_.startswith("User/system:")]
