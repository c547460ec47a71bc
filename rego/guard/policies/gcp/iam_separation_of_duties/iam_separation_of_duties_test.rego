package guard.policies.gcp.iam_separation_of_duties_test

import data.guard.policies.gcp.iam_separation_of_duties

test_both_duties_on_service_accounts_are_denied if {
	iam_separation_of_duties.deny == {{
		"resource": "google_project_iam_member.a",
		"path": ["role"],
		"message": "a member that has roles/iam.serviceAccountAdmin has roles/iam.serviceAccountUser, too",
	}} with input as {
		"resources": {
			"google_project_iam_member": [
				{
					"id": "google_project_iam_member.a",
					"name": "a",
					"config": {
						"role": "roles/iam.serviceAccountAdmin",
						"member": "group:a@example.com",
					},
				},
				{
					"id": "google_project_iam_member.b",
					"name": "b",
					"config": {
						"role": "roles/iam.serviceAccountUser",
						"member": "group:a@example.com",
					},
				},
			],
		},
	}
}

test_both_duties_on_keys_are_denied if {
	iam_separation_of_duties.deny == {{
		"resource": "google_project_iam_binding.a",
		"path": ["role"],
		"message": "a member that has roles/cloudkms.admin has roles/cloudkms.cryptoKeyDecrypter, too",
	}} with input as {
		"resources": {
			"google_project_iam_binding": [
				{
					"id": "google_project_iam_binding.a",
					"name": "a",
					"config": {"role": "roles/cloudkms.admin", "members": ["user:a@example.com"]},
				},
				{
					"id": "google_project_iam_binding.b",
					"name": "b",
					"config": {
						"role": "roles/cloudkms.cryptoKeyDecrypter",
						"members": ["user:a@example.com", "user:b@example.com"],
					},
				},
			],
		},
	}
}

test_different_members_are_allowed if {
	iam_separation_of_duties.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [
				{
					"id": "google_project_iam_member.a",
					"name": "a",
					"config": {"role": "roles/cloudkms.admin", "member": "group:a@example.com"},
				},
				{
					"id": "google_project_iam_member.b",
					"name": "b",
					"config": {
						"role": "roles/cloudkms.cryptoKeyDecrypter",
						"member": "group:b@example.com",
					},
				},
			],
		},
	}
}

test_an_unknown_role_is_not_judged if {
	iam_separation_of_duties.deny == set() with input as {
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
	iam_separation_of_duties.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
