package guard.policies.gcp.iam_workload_identity_condition_test

import data.guard.policies.gcp.iam_workload_identity_condition

test_a_provider_without_a_condition_is_denied if {
	iam_workload_identity_condition.deny == {{
		"resource": "google_iam_workload_identity_pool_provider.main",
		"path": ["attribute_condition"],
		"message": "no attribute_condition is set; every identity of the issuer is let in",
	}} with input as {
		"resources": {
			"google_iam_workload_identity_pool_provider": [{
				"id": "google_iam_workload_identity_pool_provider.main",
				"name": "main",
				"config": {"oidc": [{"issuer_uri": "https://token.actions.githubusercontent.com"}]},
			}],
		},
	}
}

test_an_empty_condition_is_denied if {
	iam_workload_identity_condition.deny == {{
		"resource": "google_iam_workload_identity_pool_provider.main",
		"path": ["attribute_condition"],
		"message": "no attribute_condition is set; every identity of the issuer is let in",
	}} with input as {
		"resources": {
			"google_iam_workload_identity_pool_provider": [{
				"id": "google_iam_workload_identity_pool_provider.main",
				"name": "main",
				"config": {"attribute_condition": "", "oidc": [{}]},
			}],
		},
	}
}

test_a_condition_is_allowed if {
	iam_workload_identity_condition.deny == set() with input as {
		"resources": {
			"google_iam_workload_identity_pool_provider": [{
				"id": "google_iam_workload_identity_pool_provider.main",
				"name": "main",
				"config": {"attribute_condition": "assertion.repository_owner == 'acme'"},
			}],
		},
	}
}

test_an_unknown_condition_leads_to_itself if {
	iam_workload_identity_condition.deny == {{
		"resource": "google_iam_workload_identity_pool_provider.main",
		"path": ["attribute_condition"],
		"message": "no attribute_condition is set; every identity of the issuer is let in",
	}} with input as {
		"resources": {
			"google_iam_workload_identity_pool_provider": [{
				"id": "google_iam_workload_identity_pool_provider.main",
				"name": "main",
				"config": {"attribute_condition": {"$unknown": "var.condition"}},
			}],
		},
	}
}

test_an_account_of_another_cloud_and_a_cluster_are_allowed if {
	iam_workload_identity_condition.deny == set() with input as {
		"resources": {
			"google_iam_workload_identity_pool_provider": [
				{
					"id": "google_iam_workload_identity_pool_provider.a",
					"name": "a",
					"config": {"aws": [{"account_id": "123456789012"}]},
				},
				{
					"id": "google_iam_workload_identity_pool_provider.b",
					"name": "b",
					"config": {
						"oidc": [{"issuer_uri": "https://oidc.eks.eu-west-1.amazonaws.com/id/ABC"}],
					},
				},
			],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_workload_identity_condition.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
