package guard.policies.kubernetes.kubelet_events_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.kubelet_events as policy

_configuration(rate) := fixture.one(
	"kubelet.config.k8s.io/kubeletconfiguration",
	"KubeletConfiguration/a", {"eventRecordQPS": rate},
)

test_a_low_rate_is_denied if {
	policy.deny == {{
		"resource": "KubeletConfiguration/a",
		"path": ["eventRecordQPS"],
		"message": "eventRecordQPS is 2, further events of a second are dropped",
	}} with input as _configuration(2)
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "containers", 0, "command", 1],
		"message": "--event-qps is 1, further events of a second are dropped",
	}} with input as fixture.container({"command": ["kubelet", "--event-qps=1"]})
}

test_enough_is_allowed if {
	policy.deny == set() with input as _configuration(0)
	policy.deny == set() with input as _configuration(50)
	policy.deny == set() with input as _configuration({"$unknown": "x"})
	policy.deny == set() with input as fixture.container({"command": ["kubelet", "--event-qps=0"]})
}
