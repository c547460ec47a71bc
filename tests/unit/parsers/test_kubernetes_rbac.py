"""What the bindings of a cluster really give to whom, and by which path."""

import itertools
import time

import pytest

from guard.model import Location, Resource, Written
from guard.parsers import kubernetes
from guard.parsers.kubernetes_rbac import TYPE, effective_access


def make(type_, id_, name, config):
    return Resource(type_, id_, name, config, Written(Location(f"k8s://test/{id_}", 0)))


def access(manifests):
    resources = list(kubernetes.parse("cluster.yaml", manifests))
    return {resource.id: resource.config for resource in effective_access(resources, make)}


def abilities(manifests, subject):
    """Return what a subject has, as `{name: scope}`."""
    config = access(manifests).get(subject, {"abilities": []})
    return {entry["name"]: entry["scope"] for entry in config["abilities"]}


def role(rules, *, name="power", namespace="", more=""):
    kind = "Role" if namespace else "ClusterRole"
    metadata = f"name: {name}" + (f", namespace: {namespace}" if namespace else "")
    return (
        f"---\napiVersion: rbac.authorization.k8s.io/v1\nkind: {kind}\n"
        f"metadata: {{{metadata}}}\nrules: {rules}\n{more}\n"
    )


def labelled(rules, name, labels):
    return role(rules, name=name).replace(
        f"metadata: {{name: {name}}}", f"metadata: {{name: {name}, labels: {labels}}}"
    )


def rule(group, resources, verbs, names=""):
    listed = f", resourceNames: [{names}]" if names else ""
    return f"[{{apiGroups: ['{group}'], resources: [{resources}], verbs: [{verbs}]{listed}}}]"


ACCOUNT = "{kind: ServiceAccount, name: trainer, namespace: ml}"
TRAINER = "ServiceAccount/ml/trainer"


def bind(
    subject=ACCOUNT, *, role="power", namespace="", kind="ClusterRole", name="grant", labels="{}"
):
    own = "RoleBinding" if namespace else "ClusterRoleBinding"
    place = f", namespace: {namespace}" if namespace else ""
    return (
        f"---\napiVersion: rbac.authorization.k8s.io/v1\nkind: {own}\n"
        f"metadata: {{name: {name}{place}, labels: {labels}}}\n"
        f"roleRef: {{apiGroup: rbac.authorization.k8s.io, kind: {kind}, name: {role}}}\n"
        f"subjects: [{subject}]\n"
    )


def account(name="trainer", namespace="ml", more=""):
    return (
        "---\napiVersion: v1\nkind: ServiceAccount\n"
        f"metadata: {{name: {name}, namespace: {namespace}}}\n{more}\n"
    )


def deployment(service_account="trainer", namespace="ml", more=""):
    return (
        "---\napiVersion: apps/v1\nkind: Deployment\n"
        f"metadata: {{name: runs-{service_account}, namespace: {namespace}}}\n"
        "spec: {template: {spec: {"
        f"serviceAccountName: {service_account}, containers: [{{name: a, image: a}}]{more}"
        "}}}\n"
    )


SECRETS = rule("", "secrets", "list")
EVERYTHING = rule("*", "'*'", "'*'")


@pytest.mark.parametrize(
    ("group", "resource", "verb", "ability"),
    [
        ("", "secrets", "get", "read-secrets"),
        ("", "secrets", "watch", "read-secrets"),
        ("", "pods", "create", "create-workloads"),
        ("apps", "deployments", "patch", "create-workloads"),
        ("batch", "jobs", "create", "create-workloads"),
        ("", "pods/exec", "get", "exec-pods"),
        ("", "pods/attach", "create", "exec-pods"),
        ("", "pods/ephemeralcontainers", "patch", "exec-pods"),
        ("", "pods/portforward", "create", "port-forward"),
        ("", "users", "impersonate", "impersonate"),
        ("", "serviceaccounts", "impersonate", "impersonate"),
        ("", "serviceaccounts/token", "create", "create-tokens"),
        ("", "nodes/proxy", "get", "proxy-nodes"),
        ("", "nodes/status", "patch", "change-node-status"),
        ("", "persistentvolumes", "create", "create-volumes"),
        (
            "admissionregistration.k8s.io",
            "mutatingwebhookconfigurations",
            "patch",
            "change-webhooks",
        ),
        (
            "admissionregistration.k8s.io",
            "validatingwebhookconfigurations",
            "delete",
            "change-webhooks",
        ),
    ],
)
def test_one_rule_is_enough_for_an_ability(group, resource, verb, ability):
    manifests = role(rule(group, resource, verb)) + bind()

    assert abilities(manifests, TRAINER) == {ability: "cluster"}


@pytest.mark.parametrize(
    ("group", "resource", "verb"),
    [
        ("apps", "secrets", "get"),
        ("", "secrets", "create, update, delete"),
        ("", "pods", "get, list, watch, delete"),
        ("batch", "jobs", "patch"),
        ("", "'pods/*'", "create"),
        ("", "pods/log", "get"),
        ("", "groups", "impersonate"),
        ("", "nodes", "get, list, watch"),
        ("rbac.authorization.k8s.io", "clusterroles", "escalate"),
        ("rbac.authorization.k8s.io", "clusterroles, clusterrolebindings", "create, update, patch"),
        (
            "certificates.k8s.io",
            "certificatesigningrequests, certificatesigningrequests/approval",
            "'*'",
        ),
    ],
)
def test_what_leads_to_nothing_more_is_no_ability(group, resource, verb):
    assert access(role(rule(group, resource, verb)) + bind()) == {}


@pytest.mark.parametrize(
    ("resources", "verbs", "ability"),
    [
        ("clusterroles", "escalate, update", "escalate"),
        ("roles", "escalate, patch", "escalate-roles"),
        ("clusterroles, clusterrolebindings", "bind, create", "bind"),
        ("roles, rolebindings", "bind, create", "bind"),
    ],
)
def test_a_verb_that_exempts_needs_one_that_writes(resources, verbs, ability):
    manifests = role(rule("rbac.authorization.k8s.io", resources, verbs)) + bind()

    assert abilities(manifests, TRAINER) == {ability: "cluster"}


def test_the_parts_of_an_ability_may_come_from_two_bindings_and_meet_where_both_hold():
    group = "rbac.authorization.k8s.io"
    manifests = (
        role(rule(group, "clusterroles", "bind"), name="binder")
        + role(rule(group, "rolebindings", "create"), name="writer", namespace="ml")
        + bind(role="binder", name="everywhere")
        + bind(role="writer", kind="Role", namespace="ml", name="here")
    )

    [entry] = access(manifests)[TRAINER]["abilities"]

    assert entry == {
        "name": "bind",
        "scope": ["ml"],
        "via": [
            ["ClusterRoleBinding/everywhere", "ClusterRole/binder", "rule 1"],
            ["RoleBinding/ml/here", "Role/ml/writer", "rule 1"],
        ],
    }


def test_parts_that_hold_in_different_namespaces_do_not_meet():
    group = "rbac.authorization.k8s.io"
    manifests = (
        role(rule(group, "roles", "bind"), name="binder", namespace="a")
        + role(rule(group, "rolebindings", "create"), name="writer", namespace="b")
        + bind(role="binder", kind="Role", namespace="a")
        + bind(role="writer", kind="Role", namespace="b")
    )

    assert access(manifests) == {}


@pytest.mark.parametrize(
    ("signers", "names"),
    [
        ("", None),
        ("kubernetes.io/kube-apiserver-client", ["kubernetes.io/kube-apiserver-client"]),
        ("example.com/serving, kubernetes.io/*", ["kubernetes.io/*"]),
    ],
)
def test_certificates_take_a_request_an_approval_and_a_signer_of_client_certificates(
    signers, names
):
    group = "certificates.k8s.io"
    requests = "certificatesigningrequests, certificatesigningrequests/approval"
    manifests = (
        role(rule(group, requests, "create, update"))
        + role(rule(group, "signers", "approve", signers), name="signer")
        + bind()
        + bind(role="signer", name="signs")
    )

    [entry] = access(manifests)[TRAINER]["abilities"]

    assert entry["name"] == "issue-certificates"
    assert entry.get("names") == names
    assert len(entry["via"]) == 2


def test_a_signer_of_serving_certificates_makes_no_identity():
    group = "certificates.k8s.io"
    requests = "certificatesigningrequests, certificatesigningrequests/approval"
    manifests = (
        role(rule(group, requests, "create, update"))
        + role(rule(group, "signers", "approve", "kubernetes.io/kubelet-serving"), name="signer")
        + bind()
        + bind(role="signer", name="signs")
    )

    assert access(manifests) == {}


def test_wildcards_match_groups_resources_verbs_and_subresources():
    assert abilities(role(rule("*", "secrets", "'*'")) + bind(), TRAINER) == {
        "read-secrets": "cluster"
    }
    assert abilities(role(rule("", "'*/exec'", "create")) + bind(), TRAINER) == {
        "exec-pods": "cluster"
    }
    assert set(abilities(role(rule("", "'*'", "get")) + bind(), TRAINER)) == {
        "read-secrets",
        "exec-pods",
        "port-forward",
        "proxy-nodes",
    }


def test_everything_contains_all_other_abilities_of_its_scope():
    here = role(EVERYTHING, namespace="ml") + bind(kind="Role", namespace="ml")
    elsewhere = role(SECRETS, name="reader") + bind(role="reader", namespace="other", name="reads")

    assert abilities(here + elsewhere, TRAINER) == {"everything": ["ml"], "read-secrets": ["other"]}
    assert abilities(role(EVERYTHING) + bind() + elsewhere, TRAINER) == {"everything": "cluster"}


def test_a_role_binding_grants_a_cluster_role_in_its_own_namespace_only():
    manifests = role(SECRETS) + bind(namespace="ml") + bind(namespace="web")

    assert abilities(manifests, TRAINER) == {"read-secrets": ["ml", "web"]}


def test_a_cluster_wide_grant_makes_those_in_namespaces_needless():
    manifests = role(SECRETS) + bind(namespace="ml") + bind()

    [entry] = access(manifests)[TRAINER]["abilities"]

    assert (entry["scope"], entry["via"]) == (
        "cluster",
        [["ClusterRoleBinding/grant", "ClusterRole/power", "rule 1"]],
    )


def test_what_has_no_namespace_cannot_be_granted_in_one():
    manifests = role(rule("", "nodes/proxy, persistentvolumes, users", "'*'")) + bind(
        namespace="ml"
    )

    assert access(manifests) == {}


def test_names_bound_an_ability():
    manifests = role(rule("", "secrets", "get", "registry")) + bind(namespace="ml")

    [entry] = access(manifests)[TRAINER]["abilities"]

    assert (entry["name"], entry["names"]) == ("read-secrets", ["registry"])


def test_names_cannot_bound_a_creation_but_one_below_an_object():
    assert access(role(rule("", "pods", "create", "one")) + bind()) == {}
    assert abilities(role(rule("", "serviceaccounts/token", "create", "a")) + bind(), TRAINER) == {
        "create-tokens": "cluster"
    }


def test_aggregated_roles_grant_what_they_select_through_others_and_in_cycles():
    wants = "aggregationRule: {{clusterRoleSelectors: [{{matchLabels: {{{}}}}}]}}\n".format
    manifests = (
        role("[]", name="top", more=wants("to: top"))
        + labelled("[]", "middle", "{to: top}")
        + wants("to: middle")
        + labelled(SECRETS, "bottom", "{to: middle}")
        + wants("to: top")
        + bind(role="top")
    )

    [entry] = access(manifests)[TRAINER]["abilities"]

    assert entry["via"] == [
        [
            "ClusterRoleBinding/grant",
            "ClusterRole/top",
            "ClusterRole/middle",
            "ClusterRole/bottom",
            "rule 1",
        ]
    ]


@pytest.mark.parametrize(
    ("expression", "selected"),
    [
        ("{key: tier, operator: In, values: [a, b]}", True),
        ("{key: tier, operator: NotIn, values: [a]}", False),
        ("{key: other, operator: NotIn, values: [a]}", True),
        ("{key: tier, operator: Exists}", True),
        ("{key: tier, operator: DoesNotExist}", False),
        ("{key: tier, operator: Resembles}", False),
    ],
)
def test_expressions_select_roles_too(expression, selected):
    more = f"aggregationRule: {{clusterRoleSelectors: [{{matchExpressions: [{expression}]}}]}}"
    manifests = (
        role("[]", name="top", more=more)
        + labelled(SECRETS, "part", "{tier: a}")
        + bind(role="top")
    )

    assert (TRAINER in access(manifests)) is selected


def test_a_service_account_spelled_as_a_user_is_the_service_account():
    user = "{kind: User, name: 'system:serviceaccount:ml:trainer'}"

    assert abilities(role(SECRETS) + bind(user), TRAINER) == {"read-secrets": "cluster"}


def test_rights_of_a_group_are_shown_at_the_group_and_as_inherited_at_those_who_run():
    group = "{kind: Group, name: 'system:serviceaccounts:ml'}"
    found = access(role(SECRETS) + bind(group) + account() + deployment())

    assert set(found) == {"Group/system:serviceaccounts:ml", TRAINER}
    assert found[TRAINER]["abilities"] == [
        {
            "name": "read-secrets",
            "scope": "cluster",
            "via": [
                [
                    "Group/system:serviceaccounts:ml",
                    "ClusterRoleBinding/grant",
                    "ClusterRole/power",
                    "rule 1",
                ]
            ],
            "inherited": True,
        }
    ]


def test_a_half_from_a_group_and_a_half_of_its_own_make_an_ability_that_is_not_inherited():
    group = "rbac.authorization.k8s.io"
    manifests = (
        role(rule(group, "clusterroles", "bind"), name="binder")
        + role(rule(group, "clusterrolebindings", "create"), name="writer")
        + bind("{kind: Group, name: 'system:authenticated'}", role="binder", name="all")
        + bind(role="writer", name="one")
        + account()
        + deployment()
    )

    [entry] = access(manifests)[TRAINER]["abilities"]

    assert (entry["name"], "inherited" in entry) == ("bind", False)


def test_anonymous_requests_are_in_the_group_of_the_unauthenticated():
    manifests = (
        role(SECRETS)
        + bind("{kind: Group, name: 'system:unauthenticated'}")
        + role(rule("", "pods/exec", "create"), name="exec")
        + bind("{kind: User, name: 'system:anonymous'}", role="exec", name="exec")
    )

    assert abilities(manifests, "User/system:anonymous") == {
        "exec-pods": "cluster",
        "read-secrets": "cluster",
    }


DEFAULTS = "{kubernetes.io/bootstrapping: rbac-defaults}"


@pytest.mark.parametrize(
    ("subject", "left_out"),
    [
        ("{kind: Group, name: 'system:masters'}", True),
        ("{kind: User, name: 'system:kube-controller-manager'}", True),
        ("{kind: ServiceAccount, name: job-controller, namespace: kube-system}", True),
        ("{kind: ServiceAccount, name: default, namespace: kube-system}", False),
        ("{kind: Group, name: 'system:authenticated'}", False),
        ("{kind: User, name: 'system:anonymous'}", False),
        ("{kind: Group, name: 'system:serviceaccounts'}", False),
        ("{kind: User, name: eve}", False),
    ],
)
def test_a_default_binding_is_left_out_but_not_whom_somebody_added_to_it(subject, left_out):
    assert (access(role(SECRETS) + bind(subject, labels=DEFAULTS)) == {}) is left_out


@pytest.mark.parametrize("name", ["system:cloud-controller-manager", "eks:addon-manager"])
def test_names_reserved_for_control_planes_are_left_out_whoever_bound_them(name):
    assert access(role(SECRETS) + bind(f"{{kind: User, name: '{name}'}}")) == {}


def test_workloads_are_those_that_hold_the_token():
    off = ", automountServiceAccountToken: false"
    volume = ", volumes: [{name: t, projected: {sources: [{serviceAccountToken: {path: t}}]}}]"
    manifests = role(SECRETS) + bind()

    assert access(manifests + deployment())[TRAINER]["workloads"] == ["Deployment/ml/runs-trainer"]
    assert access(manifests + deployment(more=off))[TRAINER]["workloads"] == []
    assert access(manifests + deployment(more=off + volume))[TRAINER]["workloads"]
    quiet = account(more="automountServiceAccountToken: false")
    on = ", automountServiceAccountToken: true"
    assert access(manifests + quiet + deployment())[TRAINER]["workloads"] == []
    assert access(manifests + quiet + deployment(more=on))[TRAINER]["workloads"]


def test_pods_of_custom_resources_and_those_without_an_account_count():
    notebook = (
        "---\napiVersion: kubeflow.org/v1\nkind: Notebook\nmetadata: {name: lab, namespace: ml}\n"
        "spec: {template: {spec: {containers: [{name: lab, image: lab}]}}}\n"
    )
    spark = (
        "---\napiVersion: sparkoperator.k8s.io/v1beta2\nkind: SparkApplication\n"
        "metadata: {name: etl, namespace: ml}\nspec: {driver: {serviceAccount: trainer}}\n"
    )
    default = "{kind: ServiceAccount, name: default, namespace: ml}"
    found = access(role(SECRETS) + bind(default) + bind() + notebook + spark)

    assert found["ServiceAccount/ml/default"]["workloads"] == ["Notebook/ml/lab"]
    assert found[TRAINER]["workloads"] == ["SparkApplication/ml/etl"]


ADMIN = (
    role(EVERYTHING, name="all")
    + account("controller", "cd")
    + bind("{kind: ServiceAccount, name: controller, namespace: cd}", role="all", name="all")
)
JANE = "{kind: User, name: jane}"


@pytest.mark.parametrize(
    ("granted", "path"),
    [
        (rule("", "pods", "create"), True),
        (rule("", "serviceaccounts", "impersonate"), True),
        (rule("", "serviceaccounts/token", "create", "controller"), True),
        (rule("", "serviceaccounts/token", "create", "other"), False),
        (rule("", "pods/exec", "create"), False),
        (rule("", "secrets", "get"), False),
    ],
)
def test_whoever_acts_as_an_administrators_account_becomes_one(granted, path):
    manifests = ADMIN + role(granted, name="dev", namespace="cd")
    manifests += bind(JANE, role="dev", kind="Role", namespace="cd", name="dev")

    entries = access(manifests)["User/jane"]["abilities"]

    taken = [entry for entry in entries if entry["name"] == "become-administrator"]
    assert bool(taken) is path
    assert all(
        entry
        == {
            "name": "become-administrator",
            "scope": ["cd"],
            "via": [
                [
                    "RoleBinding/cd/dev",
                    "Role/cd/dev",
                    "rule 1",
                    "ServiceAccount/cd/controller",
                    "ClusterRoleBinding/all",
                    "ClusterRole/all",
                    "rule 1",
                ]
            ],
        }
        for entry in taken
    )


def test_a_shell_reaches_an_administrators_account_where_a_pod_runs_as_it():
    manifests = ADMIN + deployment("controller", "cd")
    manifests += role(rule("", "pods/exec", "create"), name="dev", namespace="cd")
    manifests += bind(JANE, role="dev", kind="Role", namespace="cd", name="dev")

    assert "become-administrator" in abilities(manifests, "User/jane")


def test_an_account_that_does_not_exist_is_nobodys_way():
    manifests = ADMIN.replace("kind: ServiceAccount\nmetadata", "kind: ConfigMap\nmetadata")
    manifests += role(rule("", "pods", "create"), name="dev", namespace="cd")
    manifests += bind(JANE, role="dev", kind="Role", namespace="cd", name="dev")

    assert abilities(manifests, "User/jane") == {"create-workloads": ["cd"]}


def test_a_way_may_lead_through_several_namespaces():
    pods = rule("", "pods", "create")
    manifests = (
        ADMIN
        + role(pods, name="dev", namespace="cd")
        + bind(role="dev", kind="Role", namespace="cd", name="dev")
        + account()
        + role(pods, name="dev", namespace="ml")
        + bind(JANE, role="dev", kind="Role", namespace="ml", name="dev")
    )

    entries = access(manifests)["User/jane"]["abilities"]

    assert "ServiceAccount/ml/trainer" in entries[-1]["via"][0]
    assert "ServiceAccount/cd/controller" in entries[-1]["via"][0]


def test_a_binding_to_a_role_that_is_gone_or_of_no_sense_gives_nothing():
    strange = "---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\n"
    assert access(bind()) == {}
    assert access(strange + "metadata: {name: a}\nroleRef: 3\nsubjects: {}\n") == {}
    assert access(role("{$unknown: var.rules}") + bind()) == {}
    assert access(role("[3, {verbs: 4, resources: {}}]") + bind("7, {kind: User}")) == {}
    assert access(strange.replace("Cluster", "") + "metadata: {name: a}\n") == {}


def test_paths_are_bounded_and_scopes_are_not():
    manifests = role(SECRETS) + "".join(bind(namespace=f"n{number}") for number in range(9))

    [entry] = access(manifests)[TRAINER]["abilities"]

    assert (len(entry["scope"]), len(entry["via"])) == (9, 5)


def test_the_order_of_objects_does_not_matter():
    documents = (ADMIN + role(SECRETS) + bind() + bind(JANE, namespace="ml")).split("---\n")[1:]
    answers = [
        access("---\n" + "---\n".join(order)) for order in itertools.permutations(documents[:6])
    ]

    assert all(answer == answers[0] for answer in answers)


def test_effective_access_is_a_resource_of_its_own_type():
    resources = list(kubernetes.parse("cluster.yaml", role(SECRETS) + bind()))

    [found] = effective_access(resources, make)

    assert (found.type, found.id, found.name) == (TYPE, TRAINER, "trainer")
    assert found.config["subject"] == {
        "kind": "ServiceAccount",
        "name": "trainer",
        "namespace": "ml",
    }


def test_the_work_grows_with_the_bindings_and_not_with_their_square():
    def seconds(count):
        objects = []
        for number in range(count):
            name, space = f"r{number}", f"n{number % 100}"
            objects += [
                {"kind": "Role", "metadata": {"name": name, "namespace": space}, "rules": RULES},
                {
                    "kind": "RoleBinding",
                    "metadata": {"name": name, "namespace": space},
                    "roleRef": {"kind": "Role", "name": name},
                    "subjects": [
                        {"kind": "ServiceAccount", "name": f"s{number % 200}", "namespace": space},
                        {"kind": "Group", "name": "developers"},
                    ],
                },
            ]
        resources = [
            make(
                f"kubernetes/{config['kind'].lower()}",
                f"{config['kind']}/{config['metadata']['namespace']}/{config['metadata']['name']}",
                config["metadata"]["name"],
                config,
            )
            for config in objects
        ]
        start = time.process_time()
        assert effective_access(resources, make)
        return time.process_time() - start

    RULES = [
        {"apiGroups": [""], "resources": ["pods", "secrets"], "verbs": ["get", "create"]},
        {"apiGroups": ["apps"], "resources": ["deployments"], "verbs": ["*"]},
    ]
    seconds(100)

    assert seconds(3000) < 25 * seconds(300) + 0.2
