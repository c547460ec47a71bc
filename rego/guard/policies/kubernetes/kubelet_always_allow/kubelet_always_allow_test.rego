package guard.policies.kubernetes.kubelet_always_allow_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_always_allow as policy

_configuration(config) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", config)

_denied := {{
	"resource": "KubeletConfiguration",
	"path": ["authorization", "mode"],
	"message": "authorization.mode is AlwaysAllow, every request is allowed",
}}

test_the_setting_is_denied if {
	policy.deny == _denied with input as _configuration({"authorization": {"mode": "AlwaysAllow"}})
}

test_a_safe_setting_is_allowed if {
	policy.deny == set() with input as _configuration({"authorization": {"mode": "Webhook"}})
	policy.deny == set() with input as _configuration({})
}

test_an_unknown_setting_leads_to_itself if {
	policy.deny == _denied with input as _configuration({"authorization": {"mode": {"$unknown": "x"}}})
}

test_the_flag_is_denied if {
	policy.deny == {{
		"resource": "InitConfiguration",
		"path": ["nodeRegistration", "kubeletExtraArgs", "authorization-mode"],
		"message": "--authorization-mode is AlwaysAllow, every request is allowed",
	}} with input as fixture.one(
		"kubeadm.k8s.io/initconfiguration", "InitConfiguration",
		{"nodeRegistration": {"kubeletExtraArgs": {"authorization-mode": "AlwaysAllow"}}},
	)
}

test_one_mode_of_several_is_enough if {
	count(policy.deny) == 1 with input as fixture.container({"command": ["kubelet", "--authorization-mode=Webhook,AlwaysAllow"]})
}
