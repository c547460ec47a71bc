package guard.policies.kubernetes.component_tls_version_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.component_tls_version as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_old_versions_are_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"kube-scheduler accepts VersionTLS10",
	)} with input as fixture.component("kube-scheduler", ["--tls-min-version=VersionTLS10"])
	policy.deny == {{
		"resource": "KubeletConfiguration",
		"path": ["tlsMinVersion"],
		"message": "kubelet accepts VersionTLS11",
	}} with input as fixture.one(
		"kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration",
		{"tlsMinVersion": "VersionTLS11"},
	)
}

test_current_versions_and_the_default_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--tls-min-version=VersionTLS12"])
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
	policy.deny == set() with input as fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", {})
}
