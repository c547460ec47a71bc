package guard.policies.kubernetes.apiserver_anonymous_auth_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_anonymous_auth as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

_let_in := "--anonymous-auth is not false, requests without credentials are let in"

test_anonymous_requests_are_denied_by_flag_and_by_default if {
	policy.deny == {_violation(fixture.flags_path, _let_in)} with input as fixture.component("kube-apiserver", [])
	policy.deny == {_violation(fixture.flag_path(0), _let_in)} with input as fixture.component("kube-apiserver", ["--anonymous-auth=true"])
}

test_kubeadm_arguments_are_judged_when_they_are_bad if {
	policy.deny == {{
		"resource": "ClusterConfiguration",
		"path": ["apiServer", "extraArgs", "anonymous-auth"],
		"message": "--anonymous-auth is true, requests without credentials are let in",
	}} with input as fixture.one(
		"kubeadm.k8s.io/clusterconfiguration", "ClusterConfiguration",
		{"apiServer": {"extraArgs": {"anonymous-auth": "true"}}},
	)
	policy.deny == set() with input as fixture.one(
		"kubeadm.k8s.io/clusterconfiguration", "ClusterConfiguration",
		{"apiServer": {"extraArgs": {"v": "2"}}},
	)
}

test_refused_requests_and_other_components_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--anonymous-auth=false"])
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--authentication-config=/etc/a.yaml"])
	policy.deny == set() with input as fixture.component("etcd", [])
}
