package guard.policies.kubernetes.kubelet_pid_limit_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_pid_limit as policy

_configuration(config) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", config)

_denied := {{
	"resource": "KubeletConfiguration",
	"path": ["podPidsLimit"],
	"message": "podPidsLimit sets no bound to the processes of a pod",
}}

test_the_setting_is_denied if {
	policy.deny == _denied with input as _configuration({"podPidsLimit": -1})
	policy.deny == _denied with input as _configuration({})
}

test_a_safe_setting_is_allowed if {
	policy.deny == set() with input as _configuration({"podPidsLimit": 4096})
}

test_an_unknown_setting_leads_to_itself if {
	policy.deny == _denied with input as _configuration({"podPidsLimit": {"$unknown": "x"}})
}

test_the_flag_is_denied if {
	policy.deny == {{
		"resource": "InitConfiguration",
		"path": ["nodeRegistration", "kubeletExtraArgs", "pod-max-pids"],
		"message": "--pod-max-pids sets no bound to the processes of a pod",
	}} with input as fixture.one(
		"kubeadm.k8s.io/initconfiguration", "InitConfiguration",
		{"nodeRegistration": {"kubeletExtraArgs": {"pod-max-pids": "-1"}}},
	)
}

test_fragments_are_not_judged if {
	policy.deny == set() with input as fixture.fragment("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", {})
}
