package guard.policies.kubernetes.rbac_certificate_approval_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_certificate_approval as policy

_rule(resources, verbs) := {"apiGroups": ["certificates.k8s.io"], "resources": resources, "verbs": verbs}

_violation(position, verbs) := {
	"resource": "ClusterRole/tool",
	"path": ["rules", 0, "resources", position],
	"message": sprintf("may have certificates issued for any identity in every namespace: %s on certificatesigningrequests/approval", [verbs]),
}

test_the_grant_is_denied if {
	policy.deny == {_violation(0, "update")} with input as fixture.cluster_role(_rule(["certificatesigningrequests/approval"], ["update", "get"]))
}

test_every_verb_is_denied_where_the_resource_is_named if {
	policy.deny == {_violation(1, "*")} with input as fixture.cluster_role(_rule(["resourcequotas", "certificatesigningrequests/approval"], ["*"]))
}

test_other_verbs_resources_and_groups_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["certificatesigningrequests/approval"], ["get"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["resourcequotas"], ["update"]))
	policy.deny == set() with input as fixture.cluster_role(object.union(
		_rule(["certificatesigningrequests/approval"], ["update"]),
		{"apiGroups": ["example.com"]},
	))
}

test_a_rule_on_every_resource_is_another_fact if {
	policy.deny == set() with input as fixture.cluster_role(_rule(["*"], ["*"]))
}

test_unknown_rules_are_not_judged if {
	policy.deny == set() with input as fixture.cluster_role(_rule({"$unknown": "x"}, ["update"]))
	policy.deny == set() with input as fixture.cluster_role(_rule(["certificatesigningrequests/approval"], {"$unknown": "x"}))
}

test_named_objects_are_allowed if {
	policy.deny == set() with input as fixture.cluster_role(object.union(_rule(["certificatesigningrequests/approval"], ["update"]), {"resourceNames": ["own"]}))
}

test_a_grant_in_a_namespace_has_no_effect if {
	policy.deny == set() with input as fixture.role(_rule(["certificatesigningrequests/approval"], ["update"]))
}
