package guard.policies.kubernetes.kubelet_seccomp_default_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_seccomp_default as policy

_configuration(config) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", config)

_denied := {{
	"resource": "KubeletConfiguration",
	"path": ["seccompDefault"],
	"message": "seccompDefault is not true, pods without a profile run unconfined",
}}

test_the_setting_is_denied if {
	policy.deny == _denied with input as _configuration({"seccompDefault": false})
	policy.deny == _denied with input as _configuration({})
}

test_a_safe_setting_is_allowed if {
	policy.deny == set() with input as _configuration({"seccompDefault": true})
}

test_an_unknown_setting_leads_to_itself if {
	policy.deny == _denied with input as _configuration({"seccompDefault": {"$unknown": "x"}})
}

test_the_flag_is_denied if {
	policy.deny == {{
		"resource": "InitConfiguration",
		"path": ["nodeRegistration", "kubeletExtraArgs", "seccomp-default"],
		"message": "--seccomp-default is not true, pods without a profile run unconfined",
	}} with input as fixture.one(
		"kubeadm.k8s.io/initconfiguration", "InitConfiguration",
		{"nodeRegistration": {"kubeletExtraArgs": {"seccomp-default": "false"}}},
	)
}

test_fragments_are_not_judged if {
	policy.deny == set() with input as fixture.fragment("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", {})
}
