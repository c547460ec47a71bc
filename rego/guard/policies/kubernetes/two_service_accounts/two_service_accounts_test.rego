package guard.policies.kubernetes.two_service_accounts_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.two_service_accounts as policy

test_two_accounts_are_denied if {
	policy.deny == {{
		"resource": "Pod/ml/trainer",
		"path": ["spec", "serviceAccount"],
		"message": "serviceAccount is reader, but the pod runs as serviceAccountName operator",
	}} with input as fixture.pod({"serviceAccount": "reader", "serviceAccountName": "operator"})
}

test_one_account_is_allowed if {
	policy.deny == set() with input as fixture.pod({"serviceAccountName": "operator"})
	policy.deny == set() with input as fixture.pod({"serviceAccount": "operator", "serviceAccountName": "operator"})
	policy.deny == set() with input as fixture.pod({"serviceAccount": {"$unknown": "x"}, "serviceAccountName": "a"})
}
