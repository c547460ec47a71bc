package guard.policies.gcp.iam_admin_service_account_test

import data.guard.policies.gcp.iam_admin_service_account

test_an_administrator_s_role_is_denied if {
	iam_admin_service_account.deny == {{
		"resource": "google_project_iam_member.main",
		"path": ["role"],
		"message": "roles/storage.admin lets a service account administer the service everywhere below",
	}} with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/storage.admin",
					"member": "serviceAccount:t@acme.iam.gserviceaccount.com",
				},
			}],
		},
	}
}

test_a_referenced_service_account_is_denied if {
	iam_admin_service_account.deny == {{
		"resource": "google_project_iam_binding.main",
		"path": ["role"],
		"message": "roles/compute.networkAdmin lets a service account administer the service everywhere below",
	}} with input as {
		"resources": {
			"google_project_iam_binding": [{
				"id": "google_project_iam_binding.main",
				"name": "main",
				"config": {
					"role": "roles/compute.networkAdmin",
					"members": [{
						"$unknown": "google_service_account.t.member",
						"$refs": ["google_service_account.t"],
					}],
				},
			}],
		},
	}
}

test_another_role_is_allowed if {
	iam_admin_service_account.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/storage.objectViewer",
					"member": "serviceAccount:t@acme.iam.gserviceaccount.com",
				},
			}],
		},
	}
}

test_a_group_may_administer if {
	iam_admin_service_account.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/storage.admin", "member": "group:ops@example.com"},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_admin_service_account.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
