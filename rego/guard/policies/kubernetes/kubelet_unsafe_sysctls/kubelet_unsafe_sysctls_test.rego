package guard.policies.kubernetes.kubelet_unsafe_sysctls_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_unsafe_sysctls as policy

_configuration(parameters) := fixture.one(
	"kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration",
	{"allowedUnsafeSysctls": parameters},
)

test_unsafe_parameters_are_denied if {
	policy.deny == {{
		"resource": "KubeletConfiguration",
		"path": ["allowedUnsafeSysctls"],
		"message": "allowedUnsafeSysctls admits kernel.msg*, net.core.somaxconn",
	}} with input as _configuration(["net.core.somaxconn", "kernel.msg*"])
}

test_none_is_allowed if {
	policy.deny == set() with input as _configuration([])
	policy.deny == set() with input as _configuration({"$unknown": "x"})
}
