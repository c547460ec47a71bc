package guard.policies.kubernetes.secret_environment_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.secret_environment as policy

_variable := {"name": "DB_PASSWORD", "valueFrom": {"secretKeyRef": {"name": "db", "key": "password"}}}

test_a_variable_from_a_secret_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "containers", 0, "env", 0, "valueFrom", "secretKeyRef"],
		"message": "the environment takes DB_PASSWORD from Secrets",
	}} with input as fixture.container({"env": [_variable]})
}

test_the_containers_of_a_pod_are_one_finding if {
	[violation] := [v | some v in policy.deny] with input as fixture.pod({
		"initContainers": [{"name": "migrate", "env": [_variable]}],
		"containers": [{"name": "main", "env": [_variable, object.union(_variable, {"name": "TOKEN"})]}],
	})

	violation.message == "the environment takes DB_PASSWORD, TOKEN from Secrets"
}

test_a_whole_secret_is_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "containers", 0, "envFrom", 1, "secretRef"],
		"message": "the environment takes every key from Secrets",
	}} with input as fixture.container({"envFrom": [{"configMapRef": {"name": "a"}}, {"secretRef": {"name": "db"}}]})
}

test_other_sources_are_allowed if {
	policy.deny == set() with input as fixture.container({"env": [{"name": "A", "value": "b"}, {"$unknown": "x"}]})
	policy.deny == set() with input as fixture.container({"env": {"$unknown": "x"}})
	policy.deny == set() with input as fixture.container({"envFrom": [{"configMapRef": {"name": "a"}}]})
}
