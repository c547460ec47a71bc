package guard.policies.kubernetes.disruption_budget_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.disruption_budget as policy

_budget(spec) := fixture.one("kubernetes/poddisruptionbudget", "PodDisruptionBudget/ml/model", {"spec": spec})

_violation(key, message) := {"resource": "PodDisruptionBudget/ml/model", "path": ["spec", key], "message": message}

test_no_disruption_is_denied if {
	policy.deny == {_violation(
		"maxUnavailable",
		"maxUnavailable is 0, no pod may ever be evicted",
	)} with input as _budget({"maxUnavailable": 0})
	policy.deny == {_violation(
		"minAvailable",
		"minAvailable is 100%, no pod may ever be evicted",
	)} with input as _budget({"minAvailable": "100%"})
}

test_room_for_maintenance_is_allowed if {
	policy.deny == set() with input as _budget({"maxUnavailable": 1})
	policy.deny == set() with input as _budget({"minAvailable": 2})
	policy.deny == set() with input as _budget({"minAvailable": {"$unknown": "x"}})
}
