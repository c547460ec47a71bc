package guard.policies.kubernetes.kubelet_certificate_rotation_disabled_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_certificate_rotation_disabled as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_a_disabled_renewal_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"kube-controller-manager does not renew kubelets' serving certificates",
	)} with input as fixture.component(
		"kube-controller-manager",
		["--feature-gates=RotateKubeletServerCertificate=false"],
	)
	policy.deny == {{
		"resource": "KubeletConfiguration",
		"path": ["featureGates", "RotateKubeletServerCertificate"],
		"message": "kubelet does not renew its serving certificate",
	}} with input as fixture.one(
		"kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration",
		{"featureGates": {"RotateKubeletServerCertificate": false}},
	)
}

test_renewal_is_the_default if {
	policy.deny == set() with input as fixture.component(
		"kube-controller-manager",
		["--feature-gates=RotateKubeletServerCertificate=true"],
	)
	policy.deny == set() with input as fixture.component("kube-controller-manager", [])
}
