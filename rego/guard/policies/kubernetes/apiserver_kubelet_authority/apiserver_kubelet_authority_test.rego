package guard.policies.kubernetes.apiserver_kubelet_authority_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.apiserver_kubelet_authority as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_a_missing_authority_is_denied if {
	policy.deny == {_violation(
		fixture.flags_path,
		"--kubelet-certificate-authority is missing, kubelets' certificates are not verified",
	)} with input as fixture.component("kube-apiserver", ["--v=2"])
}

test_connections_without_tls_are_denied if {
	policy.deny == {_violation(
		fixture.flag_path(1),
		"--kubelet-https is false, kubelets are reached without TLS",
	)} with input as fixture.component("kube-apiserver", ["--kubelet-certificate-authority=/ca.crt", "--kubelet-https=false"])
}

test_verified_connections_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--kubelet-certificate-authority=/ca.crt"])
	policy.deny == set() with input as fixture.component("etcd", [])
}
