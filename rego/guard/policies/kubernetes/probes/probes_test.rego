package guard.policies.kubernetes.probes_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.probes as policy

_violation(key, message) := {
	"resource": "Deployment/ml/model",
	"path": ["spec", "template", "spec", "containers", 0, key],
	"message": message,
}

test_missing_probes_are_one_finding if {
	policy.deny == {_violation(
		"livenessProbe",
		`container "main" has no livenessProbe, readinessProbe`,
	)} with input as fixture.deployment({})
}

test_one_missing_probe_is_denied if {
	policy.deny == {_violation("readinessProbe", `container "main" has no readinessProbe`)} with input as fixture.deployment({"livenessProbe": {"exec": {"command": ["true"]}}})
}

test_probed_containers_are_allowed if {
	probe := {"httpGet": {"port": 80}}

	policy.deny == set() with input as fixture.deployment({"livenessProbe": probe, "readinessProbe": probe})
	policy.deny == set() with input as fixture.deployment({"livenessProbe": {"$unknown": "x"}, "readinessProbe": probe})
}

test_pods_and_fragments_are_not_judged if {
	policy.deny == set() with input as fixture.container({})
	policy.deny == set() with input as fixture.container_fragment({})
}
