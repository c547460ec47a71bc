package guard.policies.kubernetes.apiserver_kubelet_client_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_kubelet_client as policy

test_missing_flags_are_denied if {
	policy.deny == {{
		"resource": "Pod/kube-system/main",
		"path": fixture.flags_path,
		"message": "--kubelet-client-certificate, --kubelet-client-key not set, kubelets cannot tell the API server from others",
	}} with input as fixture.component("kube-apiserver", ["--v=2"])
}

test_flags_that_are_set_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--kubelet-client-certificate=/etc/x", "--kubelet-client-key=/etc/x"])
}

test_other_components_are_not_judged if {
	policy.deny == set() with input as fixture.component("kube-scheduler", [])
	policy.deny == set() with input as fixture.container({"command": {"$unknown": "x"}})
}

test_only_missing_flags_are_named if {
	[violation] := [v | some v in policy.deny] with input as fixture.component("kube-apiserver", ["--kubelet-client-certificate=/etc/x"])

	violation.message == "--kubelet-client-key not set, kubelets cannot tell the API server from others"
}
