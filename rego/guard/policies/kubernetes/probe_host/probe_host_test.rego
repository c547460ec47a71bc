package guard.policies.kubernetes.probe_host_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.probe_host as policy

_probe(host) := {"livenessProbe": {"httpGet": {"host": host, "port": 80}}}

_violation(host) := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "livenessProbe", "httpGet", "host"],
	"message": sprintf(`livenessProbe of container "main" sends the kubelet to host %v`, [host]),
}

test_a_host_is_denied if {
	policy.deny == {_violation("169.254.169.254")} with input as fixture.container(_probe("169.254.169.254"))
	policy.deny == {_violation("localhost")} with input as fixture.container(_probe("localhost"))
}

test_hooks_are_judged_too if {
	[violation] := [v | some v in policy.deny] with input as fixture.container({"lifecycle": {"preStop": {"tcpSocket": {
		"host": "10.0.0.1",
		"port": 80,
	}}}})
	violation.path == ["spec", "containers", 0, "lifecycle", "preStop", "tcpSocket", "host"]
}

test_the_pod_itself_is_allowed if {
	policy.deny == set() with input as fixture.container(_probe(""))
	policy.deny == set() with input as fixture.container({"livenessProbe": {"httpGet": {"port": 80}}})
	policy.deny == set() with input as fixture.container({"livenessProbe": {"$unknown": "x"}})
	policy.deny == set() with input as fixture.pod({
		"hostNetwork": true,
		"containers": [object.union({"name": "main"}, _probe("127.0.0.1"))],
	})
}

test_an_unknown_host_leads_to_itself if {
	[violation] := [v | some v in policy.deny] with input as fixture.container(_probe({"$unknown": "x"}))
	violation.path == ["spec", "containers", 0, "livenessProbe", "httpGet", "host"]
}

test_parts_of_kubernetes_itself_are_allowed if {
	policy.deny == set() with input as fixture.container(object.union(_probe("10.0.0.5"), {"command": ["kube-apiserver"]}))
}
