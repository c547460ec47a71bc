package guard.policies.kubernetes.kubelet_iptables_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_iptables as policy

_configuration(config) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", config)

_denied := {{
	"resource": "KubeletConfiguration",
	"path": ["makeIPTablesUtilChains"],
	"message": "makeIPTablesUtilChains is false, the kubelet's iptables chains are missing",
}}

test_the_setting_is_denied if {
	policy.deny == _denied with input as _configuration({"makeIPTablesUtilChains": false})
}

test_a_safe_setting_is_allowed if {
	policy.deny == set() with input as _configuration({"makeIPTablesUtilChains": true})
	policy.deny == set() with input as _configuration({})
}

test_an_unknown_setting_leads_to_itself if {
	policy.deny == _denied with input as _configuration({"makeIPTablesUtilChains": {"$unknown": "x"}})
}

test_the_flag_is_denied if {
	policy.deny == {{
		"resource": "InitConfiguration",
		"path": ["nodeRegistration", "kubeletExtraArgs", "make-iptables-util-chains"],
		"message": "--make-iptables-util-chains is false, the kubelet's iptables chains are missing",
	}} with input as fixture.one(
		"kubeadm.k8s.io/initconfiguration", "InitConfiguration",
		{"nodeRegistration": {"kubeletExtraArgs": {"make-iptables-util-chains": "false"}}},
	)
}
