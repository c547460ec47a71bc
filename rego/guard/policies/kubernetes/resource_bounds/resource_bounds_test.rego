package guard.policies.kubernetes.resource_bounds_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.resource_bounds as policy

_path := ["spec", "template", "spec", "containers", 0, "resources"]

test_missing_bounds_are_one_finding if {
	policy.deny == {{
		"resource": "Deployment/ml/model",
		"path": _path,
		"message": `container "main" does not set limits.memory, requests.cpu, requests.memory`,
	}} with input as fixture.deployment({})
}

test_only_missing_bounds_are_named if {
	[violation] := [v | some v in policy.deny] with input as fixture.deployment({"resources": {"requests": {"cpu": "1"}}})

	violation.message == `container "main" does not set limits.memory, requests.memory`
}

test_a_limit_on_memory_is_enough if {
	policy.deny == set() with input as fixture.deployment({"resources": {"limits": {"memory": "1Gi"}}})
}

test_full_bounds_are_allowed if {
	policy.deny == set() with input as fixture.deployment({"resources": {
		"limits": {"memory": "1Gi"},
		"requests": {"cpu": "1"},
	}})
}

test_a_limit_range_completes_its_namespace if {
	range := {"metadata": {"namespace": "ml"}, "spec": {"limits": [{"type": "Container", "default": {"memory": "1Gi"}}]}}
	scope := object.union(
		fixture.deployment({}),
		fixture.one("kubernetes/limitrange", "LimitRange/ml/defaults", range),
	)

	policy.deny == set() with input as scope
}

test_fragments_are_not_judged if policy.deny == set() with input as fixture.container_fragment({})

test_unknown_resources_lead_to_themselves if {
	[violation] := [v | some v in policy.deny] with input as fixture.deployment({"resources": {"$unknown": "x"}})

	violation.path == _path
	policy.deny == set() with input as fixture.deployment({"resources": {
		"limits": {"$unknown": "x"},
		"requests": {"$unknown": "x"},
	}})
}
