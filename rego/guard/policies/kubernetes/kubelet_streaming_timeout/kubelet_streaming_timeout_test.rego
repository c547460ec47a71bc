package guard.policies.kubernetes.kubelet_streaming_timeout_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_streaming_timeout as policy

_configuration(config) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", config)

_denied := {{
	"resource": "KubeletConfiguration",
	"path": ["streamingConnectionIdleTimeout"],
	"message": "streamingConnectionIdleTimeout is 0, idle sessions are never ended",
}}

test_the_setting_is_denied if {
	policy.deny == _denied with input as _configuration({"streamingConnectionIdleTimeout": "0"})
}

test_a_safe_setting_is_allowed if {
	policy.deny == set() with input as _configuration({"streamingConnectionIdleTimeout": "4h0m0s"})
	policy.deny == set() with input as _configuration({})
}

test_an_unknown_setting_leads_to_itself if {
	policy.deny == _denied with input as _configuration({"streamingConnectionIdleTimeout": {"$unknown": "x"}})
}

test_the_flag_is_denied if {
	policy.deny == {{
		"resource": "InitConfiguration",
		"path": ["nodeRegistration", "kubeletExtraArgs", "streaming-connection-idle-timeout"],
		"message": "--streaming-connection-idle-timeout is 0, idle sessions are never ended",
	}} with input as fixture.one(
		"kubeadm.k8s.io/initconfiguration", "InitConfiguration",
		{"nodeRegistration": {"kubeletExtraArgs": {"streaming-connection-idle-timeout": "0"}}},
	)
}
