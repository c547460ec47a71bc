package guard.policies.kubernetes.rbac_cluster_settings_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.rbac_cluster_settings as policy

_role(namespace, names) := fixture.one("kubernetes/role", "Role/x/tool", {
	"metadata": {"name": "tool", "namespace": namespace},
	"rules": [{"apiGroups": [""], "resources": ["configmaps"], "verbs": ["get", "update"], "resourceNames": names}],
})

_violation := {
	"resource": "Role/x/tool",
	"path": ["rules", 0, "resources", 0],
	"message": concat("", [
		"may change where names lead and who is an administrator in one namespace: ",
		"update on configmaps",
	]),
}

test_settings_of_the_cluster_are_denied if {
	policy.deny == {_violation} with input as _role("kube-system", [])
	policy.deny == {_violation} with input as _role("kube-system", ["coredns"])
}

test_other_maps_are_allowed if {
	policy.deny == set() with input as _role("kube-system", ["tool-lock"])
	policy.deny == set() with input as _role("tool", [])
	policy.deny == set() with input as _role({"$unknown": "x"}, [])
}
