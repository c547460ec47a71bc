package guard.policies.kubernetes.kubelet_read_only_port_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_read_only_port as policy

_configuration(port) := fixture.one("kubelet.config.k8s.io/kubeletconfiguration", "KubeletConfiguration", {"readOnlyPort": port})

_arguments(port) := fixture.one(
	"kubeadm.k8s.io/joinconfiguration", "JoinConfiguration",
	{"nodeRegistration": {"kubeletExtraArgs": [{"name": "read-only-port", "value": port}]}},
)

test_an_open_port_is_denied if {
	policy.deny == {{
		"resource": "KubeletConfiguration",
		"path": ["readOnlyPort"],
		"message": "readOnlyPort is 10255, it answers without credentials",
	}} with input as _configuration(10255)
	policy.deny == {{
		"resource": "JoinConfiguration",
		"path": ["nodeRegistration", "kubeletExtraArgs", 0, "value"],
		"message": "--read-only-port is 10255, it answers without credentials",
	}} with input as _arguments("10255")
}

test_a_closed_port_is_allowed if {
	policy.deny == set() with input as _configuration(0)
	policy.deny == set() with input as _configuration({"$unknown": "x"})
	policy.deny == set() with input as _arguments("0")
}
