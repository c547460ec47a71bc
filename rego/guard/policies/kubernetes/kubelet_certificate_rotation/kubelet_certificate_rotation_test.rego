package guard.policies.kubernetes.kubelet_certificate_rotation_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_certificate_rotation as policy

_configuration(config) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", config)

_denied := {{
	"resource": "KubeletConfiguration",
	"path": ["rotateCertificates"],
	"message": "rotateCertificates is not true, client certificates are not renewed",
}}

test_the_setting_is_denied if {
	policy.deny == _denied with input as _configuration({"rotateCertificates": false})
	policy.deny == _denied with input as _configuration({})
}

test_a_safe_setting_is_allowed if {
	policy.deny == set() with input as _configuration({"rotateCertificates": true})
}

test_an_unknown_setting_leads_to_itself if {
	policy.deny == _denied with input as _configuration({"rotateCertificates": {"$unknown": "x"}})
}

test_the_flag_is_denied if {
	policy.deny == {{
		"resource": "InitConfiguration",
		"path": ["nodeRegistration", "kubeletExtraArgs", "rotate-certificates"],
		"message": "--rotate-certificates is not true, client certificates are not renewed",
	}} with input as fixture.one(
		"kubeadm.k8s.io/initconfiguration", "InitConfiguration",
		{"nodeRegistration": {"kubeletExtraArgs": {"rotate-certificates": "false"}}},
	)
}

test_fragments_are_not_judged if {
	policy.deny == set() with input as fixture.fragment("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", {})
}
