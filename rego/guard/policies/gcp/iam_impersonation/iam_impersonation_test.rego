package guard.policies.gcp.iam_impersonation_test

import data.guard.policies.gcp.iam_impersonation

test_a_member_on_a_project_is_denied if {
	iam_impersonation.deny == {{
		"resource": "google_project_iam_member.main",
		"path": ["role"],
		"message": "roles/iam.serviceAccountTokenCreator gives tokens for every service account below",
	}} with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/iam.serviceAccountTokenCreator",
					"member": "serviceAccount:ci@acme.iam.gserviceaccount.com",
				},
			}],
		},
	}
}

test_a_binding_on_a_folder_is_denied_once if {
	iam_impersonation.deny == {{
		"resource": "google_folder_iam_binding.main",
		"path": ["role"],
		"message": "roles/iam.serviceAccountUser gives the use of every service account below",
	}} with input as {
		"resources": {
			"google_folder_iam_binding": [{
				"id": "google_folder_iam_binding.main",
				"name": "main",
				"config": {"role": "roles/iam.serviceAccountUser", "members": ["group:a@example.com"]},
			}],
		},
	}
}

test_a_binding_whose_members_come_from_elsewhere_is_denied if {
	iam_impersonation.deny == {{
		"resource": "google_folder_iam_binding.main",
		"path": ["role"],
		"message": "roles/iam.serviceAccountUser gives the use of every service account below",
	}} with input as {
		"resources": {
			"google_folder_iam_binding": [{
				"id": "google_folder_iam_binding.main",
				"name": "main",
				"config": {"role": "roles/iam.serviceAccountUser"},
			}],
		},
	}
}

test_a_grant_on_one_service_account_is_allowed if {
	iam_impersonation.deny == set() with input as {
		"resources": {
			"google_service_account_iam_member": [{
				"id": "google_service_account_iam_member.main",
				"name": "main",
				"config": {"role": "roles/iam.serviceAccountUser", "member": "group:a@example.com"},
			}],
		},
	}
}

test_an_unknown_role_is_not_judged if {
	iam_impersonation.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": {"$unknown": "var.role"}, "member": "group:a@example.com"},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_impersonation.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
