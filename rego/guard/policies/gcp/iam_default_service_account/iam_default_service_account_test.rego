package guard.policies.gcp.iam_default_service_account_test

import data.guard.policies.gcp.iam_default_service_account

test_the_default_account_of_Compute_Engine_is_denied if {
	iam_default_service_account.deny == {{
		"resource": "google_project_iam_member.main",
		"path": ["role"],
		"message": "the role is granted to a default service account, which unrelated workloads share",
	}} with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/run.admin",
					"member": "serviceAccount:123-compute@developer.gserviceaccount.com",
				},
			}],
		},
	}
}

test_the_default_account_of_App_Engine_is_denied if {
	iam_default_service_account.deny == {{
		"resource": "google_project_iam_binding.main",
		"path": ["role"],
		"message": "the role is granted to a default service account, which unrelated workloads share",
	}} with input as {
		"resources": {
			"google_project_iam_binding": [{
				"id": "google_project_iam_binding.main",
				"name": "main",
				"config": {
					"role": "roles/run.admin",
					"members": ["serviceAccount:acme@appspot.gserviceaccount.com"],
				},
			}],
		},
	}
}

test_a_default_account_that_is_looked_up_is_denied if {
	iam_default_service_account.deny == {{
		"resource": "google_project_iam_member.main",
		"path": ["role"],
		"message": "the role is granted to a default service account, which unrelated workloads share",
	}} with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/run.admin",
					"member": {
						"$unknown": "data.google_compute_default_service_account.default.member",
					},
				},
			}],
		},
	}
}

test_an_account_of_its_own_is_allowed if {
	iam_default_service_account.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/run.admin",
					"member": "serviceAccount:t@acme.iam.gserviceaccount.com",
				},
			}],
		},
	}
}

test_an_unknown_member_is_not_judged if {
	iam_default_service_account.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/run.admin", "member": {"$unknown": "var.member"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_default_service_account.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
