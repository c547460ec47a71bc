package guard.policies.gcp.iam_workload_pool_wide_test

import data.guard.policies.gcp.iam_workload_pool_wide

test_a_whole_pool_is_denied if {
	iam_workload_pool_wide.deny == {{
		"resource": "google_service_account_iam_member.main",
		"path": ["role"],
		"message": "roles/iam.workloadIdentityUser is granted to all identities of a workload pool",
	}} with input as {
		"resources": {
			"google_service_account_iam_member": [{
				"id": "google_service_account_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/iam.workloadIdentityUser",
					"member": "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/ci/*",
				},
			}],
		},
	}
}

test_a_pool_that_is_referred_to_is_denied if {
	iam_workload_pool_wide.deny == {{
		"resource": "google_service_account_iam_member.main",
		"path": ["role"],
		"message": "roles/iam.workloadIdentityUser is granted to all identities of a workload pool",
	}} with input as {
		"resources": {
			"google_service_account_iam_member": [{
				"id": "google_service_account_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/iam.workloadIdentityUser",
					"member": {
						"$unknown": "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.ci.name}/*",
						"$refs": ["google_iam_workload_identity_pool.ci"],
					},
				},
			}],
		},
	}
}

test_one_repository_is_allowed if {
	iam_workload_pool_wide.deny == set() with input as {
		"resources": {
			"google_service_account_iam_member": [{
				"id": "google_service_account_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/iam.workloadIdentityUser",
					"member": "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/ci/attribute.repository/acme/models",
				},
			}],
		},
	}
}

test_an_unknown_member_is_not_judged if {
	iam_workload_pool_wide.deny == set() with input as {
		"resources": {
			"google_service_account_iam_member": [{
				"id": "google_service_account_iam_member.main",
				"name": "main",
				"config": {"role": "roles/iam.workloadIdentityUser", "member": {"$unknown": "var.m"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_workload_pool_wide.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
