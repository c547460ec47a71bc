package guard.policies.kubernetes.aws_auth_masters_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.aws_auth_masters as policy

_map(namespace, groups) := fixture.one("kubernetes/configmap", "ConfigMap/kube-system/aws-auth", {
	"metadata": {"name": "aws-auth", "namespace": namespace},
	"data": {"mapRoles": groups},
})

test_masters_are_denied if {
	policy.deny == {{
		"resource": "ConfigMap/kube-system/aws-auth",
		"path": ["data", "mapRoles"],
		"message": "mapRoles makes AWS identities members of system:masters",
	}} with input as _map("kube-system", "- groups: [system:masters]")
}

test_other_groups_and_maps_are_allowed if {
	policy.deny == set() with input as _map("kube-system", "- groups: [system:nodes]")
	policy.deny == set() with input as _map("ml", "- groups: [system:masters]")
	policy.deny == set() with input as _map("kube-system", {"$unknown": "x"})
}
