package guard.policies.kubernetes.kubelet_kernel_defaults_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_kernel_defaults as policy

_configuration(config) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", config)

_denied := {{
	"resource": "KubeletConfiguration",
	"path": ["protectKernelDefaults"],
	"message": "protectKernelDefaults is not true, the kubelet changes the node's kernel settings",
}}

test_the_setting_is_denied if {
	policy.deny == _denied with input as _configuration({"protectKernelDefaults": false})
	policy.deny == _denied with input as _configuration({})
}

test_a_safe_setting_is_allowed if {
	policy.deny == set() with input as _configuration({"protectKernelDefaults": true})
}

test_an_unknown_setting_leads_to_itself if {
	policy.deny == _denied with input as _configuration({"protectKernelDefaults": {"$unknown": "x"}})
}

test_the_flag_is_denied if {
	policy.deny == {{
		"resource": "InitConfiguration",
		"path": ["nodeRegistration", "kubeletExtraArgs", "protect-kernel-defaults"],
		"message": "--protect-kernel-defaults is not true, the kubelet changes the node's kernel settings",
	}} with input as fixture.one(
		"kubeadm.k8s.io/initconfiguration", "InitConfiguration",
		{"nodeRegistration": {"kubeletExtraArgs": {"protect-kernel-defaults": "false"}}},
	)
}

test_fragments_are_not_judged if {
	policy.deny == set() with input as fixture.fragment("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", {})
}
