"""Where what is live differs from what the code declares, and where nothing can be said."""

import json

import jsonschema
import pytest

from guard import content
from guard.drift import compare
from guard.drift.values import MISSING, changes, covers, value_at
from guard.model import Location, Outcome, Problem, Resource, Severity, Skipped, Tally, Written
from guard.model.drift import DriftKind, Examined
from guard.reports import drift as report

SCHEMA = json.loads((content.REPORTS / "schemas/drift.schema.json").read_text("utf-8"))


def thing(kind, name, namespace="ml", *, where="cluster", line=0, partial=False, **content):
    metadata = {"name": name, **({"namespace": namespace} if namespace else {})}
    metadata |= content.pop("metadata", {})
    id_ = "/".join(part for part in (kind, namespace, name) if part)
    place = Location("deploy.yaml", line) if line else Location(f"k8s://test/{id_}", 0)
    config = {"kind": kind, "metadata": metadata, **content}
    return Resource(f"kubernetes/{kind.lower()}", id_, name, config, Written(place), (), partial)


def declared(kind, name, namespace="ml", **content):
    return thing(kind, name, namespace, line=3, **content)


class Sides:
    """Both sides of a comparison, each with its findings."""

    def __init__(self, build):
        self.build = build
        self.policy = build.policy(resources=("kubernetes/deployment", "kubernetes/networkpolicy"))

    def finding(self, resource, key="spec.open", message="open is true", **given):
        return self.build.finding(
            policy=given.pop("policy", self.policy),
            resource_id=resource.id,
            resource_type=resource.type,
            resource_name=resource.name,
            key=key,
            message=message,
            **given,
        )

    def side(self, resources, findings=(), **coverage):
        result = self.build.result(*findings, **coverage)
        result.policies = (self.policy,)
        result.tallies = {self.policy.id: Tally(population=1)}
        return Examined(result, resources)


@pytest.fixture
def sides(build):
    return Sides(build)


def facts(drift):
    return [
        (drifted.kind, drifted.severity, drifted.id, drifted.key) for drifted in drift.differences
    ]


CLOSED = declared("Deployment", "web", spec={"open": False})
OPEN = thing("Deployment", "web", spec={"open": True})


def test_what_fails_live_and_passes_in_the_code_is_drift_with_both_values(sides):
    drift = compare(sides.side([CLOSED]), sides.side([OPEN], [sides.finding(OPEN)]))

    [drifted] = drift.differences
    assert (drifted.kind, drifted.severity, drifted.policy) == (
        DriftKind.VIOLATION,
        Severity.HIGH,
        sides.policy,
    )
    assert drifted.message == "open is true; the code says false, live it is true"
    assert (str(drifted.code), str(drifted.live)) == ("deploy.yaml:3", "infra/main.tf:3")
    assert drift.pairs == 1


def test_what_fails_in_both_is_no_drift(sides):
    code = declared("Deployment", "web", spec={"open": True})
    drift = compare(
        sides.side([code], [sides.finding(code)]), sides.side([OPEN], [sides.finding(OPEN)])
    )

    assert (drift.differences, drift.notes) == ([], [])


@pytest.mark.parametrize("outcome", [Outcome.WAIVED, Outcome.BASELINED])
def test_what_the_code_fails_with_somebodys_consent_is_no_drift(sides, outcome):
    code = declared("Deployment", "web", spec={"open": True})
    drift = compare(
        sides.side([code], [sides.finding(code, outcome=outcome)]),
        sides.side([OPEN], [sides.finding(OPEN)]),
    )

    assert drift.differences == []


def test_what_is_waived_live_is_no_drift(sides):
    waived = sides.finding(OPEN, outcome=Outcome.WAIVED)

    assert compare(sides.side([CLOSED]), sides.side([OPEN], [waived])).differences == []


def test_the_same_policy_may_fail_in_another_place(sides):
    code = declared("Deployment", "web", spec={"shut": True})
    drift = compare(
        sides.side([code], [sides.finding(code, key="spec.shut", message="shut is true")]),
        sides.side([OPEN], [sides.finding(OPEN)]),
    )

    assert [drifted.message for drifted in drift.differences] == [
        "open is true; the code says nothing, live it is true"
    ]


def test_a_place_in_a_list_may_move(sides):
    code = declared("Deployment", "web", spec={"ways": ["open"]})
    drift = compare(
        sides.side([code], [sides.finding(code, key="spec.ways.0")]),
        sides.side([OPEN], [sides.finding(OPEN, key="spec.ways.1")]),
    )

    assert drift.differences == []


def test_what_the_object_relates_to_may_be_what_differs(sides):
    live = thing("Deployment", "web", spec={"open": False})
    drift = compare(sides.side([CLOSED]), sides.side([live], [sides.finding(live)]))

    assert drift.differences[0].message.endswith("what the object relates to differs")


def test_what_passes_live_and_fails_in_the_code_is_a_note(sides):
    code = declared("Deployment", "web", spec={"open": True})
    live = thing("Deployment", "web", spec={"open": False})
    drift = compare(sides.side([code], [sides.finding(code)]), sides.side([live]))

    assert drift.differences == []
    assert drift.notes == [
        "Deployment/ml/web: the code fails GRD-TST-001, which passes live: open is true"
    ]


def test_what_the_code_leaves_open_is_a_note(sides):
    code = declared("Deployment", "web", spec={"open": {"$unknown": "var.open"}})
    open_ = sides.finding(code, outcome=Outcome.UNKNOWN)
    drift = compare(sides.side([code], [open_]), sides.side([OPEN], [sides.finding(OPEN)]))

    assert drift.differences == []
    assert "leaves open" in drift.notes[0]


def test_a_policy_that_could_not_be_evaluated_on_the_code_says_nothing(sides):
    code = sides.side([CLOSED])
    code.result.tallies[sides.policy.id].errors = 1
    drift = compare(code, sides.side([OPEN], [sides.finding(OPEN)]))

    assert drift.differences == []
    assert "could not be judged" in drift.notes[0]


def test_findings_of_several_instances_are_of_each(sides):
    twin = declared("Deployment", "api", spec={"open": True})
    code = declared("Deployment", "web", spec={"open": True})
    folded = sides.finding(twin, instances=(twin.id, code.id))
    drift = compare(sides.side([twin, code], [folded]), sides.side([OPEN], [sides.finding(OPEN)]))

    assert [kind for kind, *_ in facts(drift)] == [DriftKind.ABSENT]


def test_of_several_variants_one_that_agrees_is_enough(sides):
    bad = declared("Deployment", "web", spec={"open": True, "image": "a:2"})
    good = declared("Deployment", "web", spec={"open": False, "image": "a:1"})
    live = thing("Deployment", "web", spec={"open": True, "image": "a:2"})
    drift = compare(
        sides.side([good, bad], [sides.finding(bad)]), sides.side([live], [sides.finding(live)])
    )

    assert drift.differences == []


def test_a_watched_value_that_changed_is_drift_though_no_policy_fails(sides):
    pod = {"containers": [{"name": "web", "image": "web:1"}, {"name": "log", "image": "log:1"}]}
    live_pod = {
        "containers": [{"name": "log", "image": "log:1"}, {"name": "web", "image": "web:2"}]
    }
    drift = compare(
        sides.side([declared("Deployment", "web", spec=pod)]),
        sides.side([thing("Deployment", "web", spec=live_pod)]),
    )

    [drifted] = drift.differences
    assert (drifted.kind, drifted.severity) == (DriftKind.CHANGED, Severity.MEDIUM)
    assert drifted.message == (
        'spec.containers.[web].image: the code says "web:1", live it is "web:2"'
    )


def test_somebody_who_joined_a_binding_is_drift(sides):
    jane = {"kind": "User", "name": "jane"}
    eve = {"kind": "User", "name": "eve"}
    drift = compare(
        sides.side([declared("RoleBinding", "dev", subjects=[jane])]),
        sides.side([thing("RoleBinding", "dev", subjects=[{**jane, "apiGroup": "g"}, eve])]),
    )

    assert facts(drift) == [
        (DriftKind.CHANGED, Severity.HIGH, "RoleBinding/ml/dev", "subjects"),
    ]


def test_a_change_that_a_violation_says_is_said_once(sides):
    code = declared("Deployment", "web", spec={"securityContext": {"privileged": False}})
    live = thing("Deployment", "web", spec={"securityContext": {"privileged": True}})
    found = sides.finding(live, key="spec.securityContext.privileged")
    drift = compare(sides.side([code]), sides.side([live], [found]))

    assert [kind for kind, *_ in facts(drift)] == [DriftKind.VIOLATION]


@pytest.mark.parametrize(
    ("code", "live", "same"),
    [
        ({"a": 1}, {"a": 1, "filled": "in"}, True),
        ({"a": 1}, {}, False),
        ({"a": False, "b": [], "c": None, "d": ""}, {}, True),
        ({"a": {"$unknown": "var.a"}}, {"a": 3}, True),
        ({"a": {"b": 1}}, {"a": "text"}, False),
        (["get", "list"], ["list", "get"], True),
        (["get"], ["get", "list"], False),
        ([{"a": 1}, {"a": 2}], [{"a": 2}, {"a": 1}], False),
        ("8080", 8080, True),
        ("web:1", "web:1@sha256:ab", True),
        ([{"clientConfig": {"caBundle": "Cg=="}}], [{"clientConfig": {"caBundle": "LS0t"}}], True),
        ("a", "b", False),
    ],
)
def test_what_the_server_fills_in_is_no_change(code, live, same):
    assert covers(code, live) is same


def test_only_watched_fields_are_compared_and_never_labels():
    code = {
        "metadata": {"image": "a"},
        "spec": {"replicas": 1, "image": "a", "hostPath": "/x", "rules": ["a"]},
    }
    live = {"metadata": {"image": "b"}, "spec": {"replicas": 9, "image": "b", "rules": ["b"]}}

    assert list(changes(code, live)) == [
        ("image", "spec.image", "a", "b"),
        ("hostPath", "spec.hostPath", "/x", MISSING),
    ]


def test_what_a_controller_aggregates_is_no_change():
    code = {"aggregationRule": {"clusterRoleSelectors": []}, "rules": []}

    assert list(changes(code, {**code, "rules": [{"verbs": ["get"]}]})) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("", "all"),
        ("metadata.labels.app.kubernetes.io/name", "web"),
        ("spec.containers.[log].image", "log:1"),
        ("spec.containers.0.image", "web:1"),
        ("spec.containers.7.image", MISSING),
        ("spec.containers.[gone].image", MISSING),
        ("spec.containers.[log].image.tag", MISSING),
        ("spec.other", MISSING),
    ],
)
def test_a_value_is_found_by_the_key_of_a_finding(key, value):
    config = {
        "metadata": {"labels": {"app.kubernetes.io/name": "web", "app": "a"}},
        "spec": {"containers": [{"image": "web:1"}, {"name": "log", "image": "log:1"}]},
    }

    found = value_at(config, key)

    assert found == (config if value == "all" else value)


def test_an_undeclared_object_in_a_declared_namespace_is_drift(sides):
    stray = thing("Deployment", "miner", spec={"open": True})
    drift = compare(
        sides.side([CLOSED]),
        sides.side(
            [thing("Deployment", "web", spec={"open": False}), stray], [sides.finding(stray)]
        ),
    )

    assert facts(drift) == [
        (DriftKind.UNDECLARED, Severity.HIGH, "Deployment/ml/miner", ""),
    ]


@pytest.mark.parametrize(
    "stray",
    [
        thing("Deployment", "web", "other", spec={}),
        thing("Gadget", "web"),
        thing("Service", "kubernetes", "default"),
        thing("Deployment", "owned", metadata={"ownerReferences": [{"name": "x"}]}),
        thing("ServiceAccount", "default"),
        thing("ConfigMap", "kube-root-ca.crt"),
        thing("Secret", "release", type="helm.sh/release.v1"),
        thing("ClusterRoleBinding", "far", "", subjects=[{"namespace": "other"}]),
        thing("ClusterRole", "role", ""),
        thing("Deployment", "dns", "kube-system"),
    ],
    ids=lambda stray: stray.id,
)
def test_what_nobody_had_to_declare_here_is_no_drift(sides, stray):
    code = [
        declared(kind, "one")
        for kind in ("Deployment", "ServiceAccount", "ConfigMap", "Secret", "RoleBinding")
    ]
    code += [declared("Service", "one", "default")]
    code += [
        declared("ClusterRoleBinding", "one", ""),
        declared("ClusterRole", "one", ""),
        declared("Deployment", "one", "kube-system"),
    ]
    live = [
        thing(one.config["kind"], one.name, one.config["metadata"].get("namespace")) for one in code
    ]

    assert compare(sides.side(code), sides.side([*live, stray])).differences == []


@pytest.mark.parametrize(
    "code",
    [
        declared("Deployment", "api", partial=True),
        declared("Deployment", "api", ""),
        declared("Deployment", "api-", metadata={"name": None, "generateName": "prod-"}),
        declared("Deployment", "x", metadata={"name": {"$unknown": "var.name"}}),
    ],
    ids=["fragment", "no namespace", "generated", "unknown"],
)
def test_what_the_code_may_declare_is_not_called_undeclared(sides, code):
    live = [thing("Deployment", "web", spec={"open": False}), thing("Deployment", "prod-api-1")]

    assert compare(sides.side([CLOSED, code]), sides.side(live)).differences == []


def test_nothing_is_undeclared_where_files_were_skipped(sides):
    code = sides.side([CLOSED], skipped=[Skipped("chart/templates/x.yaml", "a Helm template")])
    live = [thing("Deployment", "web", spec={"open": False}), thing("Deployment", "more")]

    assert compare(code, sides.side(live)).differences == []


@pytest.mark.parametrize(
    ("kind", "namespace", "subjects"),
    [("RoleBinding", "ml", []), ("ClusterRoleBinding", "", [{"namespace": "ml"}])],
)
def test_an_undeclared_grant_is_more_than_low(sides, kind, namespace, subjects):
    code = [declared(kind, "one", namespace), CLOSED]
    live = [
        thing(kind, "one", namespace),
        thing("Deployment", "web", spec={"open": False}),
        thing(kind, "two", namespace, subjects=subjects),
    ]

    [(kind_, severity, _, _)] = facts(compare(sides.side(code), sides.side(live)))

    assert (kind_, severity) == (DriftKind.UNDECLARED, Severity.MEDIUM)


def test_a_declared_object_that_is_not_live_is_drift(sides):
    code = [CLOSED, declared("NetworkPolicy", "deny")]
    drift = compare(sides.side(code), sides.side([OPEN]))

    assert facts(drift) == [
        (DriftKind.ABSENT, Severity.LOW, "NetworkPolicy/ml/deny", ""),
    ]


@pytest.mark.parametrize(
    "code",
    [
        declared("Job", "once"),
        declared("Secret", "withheld"),
        declared("Gadget", "never-read"),
        declared("Deployment", "patch", partial=True),
        Resource("github/workflow", "a.yml", "a.yml", {}, Written(Location("a.yml", 1))),
        Resource("aws_s3_bucket", "a", "a", {"bucket": "far"}, Written(Location("a.tf", 1))),
    ],
    ids=lambda code: code.id,
)
def test_what_may_be_live_unseen_is_not_called_absent(sides, code):
    live = [
        thing("Deployment", "web", spec={"open": False}),
        Resource("aws_s3_bucket", "b", "b", {"bucket": "near"}, Written(Location("aws://", 0))),
    ]

    assert compare(sides.side([CLOSED, code]), sides.side(live)).differences == []


def test_nothing_is_absent_from_what_was_not_read_whole(sides):
    code = [CLOSED, declared("Deployment", "gone")]
    live = sides.side([OPEN], problems=[Problem("k8s://test", 0, "deployments not seen")])
    drift = compare(sides.side(code), live)

    assert drift.differences == []
    assert drift.notes == ["the live system was not read whole: absent objects were not looked for"]


def test_nothing_is_undeclared_in_code_that_was_not_read_whole(sides):
    code = sides.side([CLOSED], problems=[Problem("broken.yaml", 4, "found a tab")])
    live = [thing("Deployment", "web", spec={"open": False}), thing("Deployment", "more")]
    drift = compare(code, sides.side(live))

    assert drift.differences == []
    assert "undeclared objects were not looked for" in drift.notes[0]


def test_objects_without_a_namespace_are_in_the_one_that_is_named(sides):
    code = declared("Deployment", "web", "", spec={"open": False})
    live = sides.side([OPEN], [sides.finding(OPEN)])

    unnamed = compare(sides.side([code]), live)
    named = compare(sides.side([code]), live, namespace="ml")

    assert (unnamed.pairs, unnamed.differences) == (0, [])
    assert unnamed.gaps == [
        "1 declared objects name no namespace and were not compared; name the one that they are"
        " applied to with --namespace",
        "nothing was compared: no object that the code declares was found live",
    ]
    assert named.gaps == []
    assert [kind for kind, *_ in facts(named)] == [DriftKind.VIOLATION]


def test_objects_of_the_whole_cluster_need_no_namespace(sides):
    code = declared("ClusterRole", "reader", "", rules=[{"verbs": ["get"]}])
    live = thing("ClusterRole", "reader", "", rules=[{"verbs": ["*"]}])

    drift = compare(sides.side([code]), sides.side([live]), namespace="ml")

    assert facts(drift) == [(DriftKind.CHANGED, Severity.HIGH, "ClusterRole/reader", "rules")]


def test_outside_the_one_namespace_that_was_read_nothing_is_absent(sides):
    code = [CLOSED, declared("Deployment", "far", "other"), declared("Deployment", "gone")]
    drift = compare(
        sides.side(code),
        sides.side([thing("Deployment", "web", spec={"open": False})]),
        namespace="ml",
        only=True,
    )

    assert facts(drift) == [(DriftKind.ABSENT, Severity.LOW, "Deployment/ml/gone", "")]


def test_a_name_that_is_generated_is_not_compared(sides):
    code = thing("Deployment", "web-", line=3, metadata={"name": None, "generateName": "web-"})
    drift = compare(sides.side([code]), sides.side([OPEN]))

    assert drift.notes == ["1 declared objects have no name that is known and were not compared"]


def test_resources_of_terraform_are_paired_by_their_names(sides):
    code = Resource(
        "aws_s3_bucket",
        "aws_s3_bucket.lake",
        "lake",
        {"bucket": "lake"},
        Written(Location("a.tf", 1)),
    )
    live = Resource(
        "aws_s3_bucket", "lake", "lake", {"bucket": "lake"}, Written(Location("aws://", 0))
    )
    drift = compare(sides.side([code]), sides.side([live], [sides.finding(live, key="acl")]))

    assert [drifted.id for drifted in drift.differences] == ["lake"]


def test_the_worst_comes_first_and_the_order_is_fixed(sides):
    low = sides.build.policy(id="GRD-TST-003", severity=Severity.LOW)
    found = [sides.finding(OPEN, policy=low), sides.finding(OPEN)]

    one = compare(sides.side([CLOSED]), sides.side([OPEN], found))
    two = compare(sides.side([CLOSED]), sides.side([OPEN], found[::-1]))

    assert facts(one) == facts(two)
    assert [drifted.severity for drifted in one.differences] == [Severity.HIGH, Severity.LOW]


def test_a_report_for_scripts_says_all_and_one_for_people_the_groups(sides):
    code = sides.side([CLOSED, declared("NetworkPolicy", "deny\x1b[31m")])
    live = sides.side([OPEN], [sides.finding(OPEN)])
    drift = compare(code, live)

    document = json.loads(report.json(drift, code, live))
    jsonschema.validate(document, SCHEMA)
    text = report.text(drift, code, live)

    assert [(entry["kind"], entry["resource"]["id"]) for entry in document["drift"]] == [
        ("violation", "Deployment/ml/web"),
        ("absent", "NetworkPolicy/ml/deny\x1b[31m"),
    ]
    assert document["drift"][0]["policy"]["id"] == "GRD-TST-001"
    assert document["drift"][0]["code"] == {"path": "deploy.yaml", "line": 3}
    assert text.startswith(
        "Fails live what the code passes: 1\n\n  high  Deployment/ml/web: open is"
    )
    assert text.endswith("Compared 1 objects: 1 violation, 1 absent\n")
    assert "\x1b" not in text


def test_a_report_names_what_could_not_be_read_and_the_notes(sides):
    code = sides.side([CLOSED], problems=[Problem("broken.yaml", 4, "found a tab")])
    live = sides.side([CLOSED])
    drift = compare(code, live)
    drift.notes = [f"note {number}" for number in range(12)]

    text = report.text(drift, code, live)

    assert "Incomplete\n  broken.yaml:4: found a tab\n" in text
    assert "… and 2 more" in text
    assert text.endswith("Compared 1 objects: no drift\n")
