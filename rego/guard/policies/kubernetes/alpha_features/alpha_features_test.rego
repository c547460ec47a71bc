package guard.policies.kubernetes.alpha_features_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.alpha_features as policy

_violation(path, message) := {"resource": "Pod/kube-system/main", "path": path, "message": message}

test_every_alpha_feature_is_denied if {
	policy.deny == {_violation(
		fixture.flag_path(0),
		"kube-apiserver runs every alpha feature",
	)} with input as fixture.component("kube-apiserver", ["--feature-gates=AllAlpha=true"])
	policy.deny == {{
		"resource": "KubeletConfiguration",
		"path": ["featureGates", "AllAlpha"],
		"message": "kubelet runs every alpha feature",
	}} with input as fixture.one(
		"kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration",
		{"featureGates": {"AllAlpha": true}},
	)
}

test_single_features_are_allowed if {
	policy.deny == set() with input as fixture.component("kube-apiserver", ["--feature-gates=ImageVolume=true,AllAlpha=false"])
	policy.deny == set() with input as fixture.component("kube-apiserver", [])
}
