package guard.policies.gcp.iam_personal_account_test

import data.guard.policies.gcp.iam_personal_account

test_a_personal_account_is_denied if {
	iam_personal_account.deny == {{
		"resource": "google_project_iam_member.main",
		"path": ["member"],
		"message": "user:jane@gmail.com is a personal account, outside the organization",
	}} with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/viewer", "member": "user:jane@gmail.com"},
			}],
		},
	}
}

test_a_personal_account_of_a_binding_is_denied if {
	iam_personal_account.deny == {{
		"resource": "google_kms_crypto_key_iam_binding.main",
		"path": ["members", 1],
		"message": "user:b@googlemail.com is a personal account, outside the organization",
	}} with input as {
		"resources": {
			"google_kms_crypto_key_iam_binding": [{
				"id": "google_kms_crypto_key_iam_binding.main",
				"name": "main",
				"config": {
					"role": "roles/cloudkms.admin",
					"members": ["user:a@example.com", "user:b@googlemail.com"],
				},
			}],
		},
	}
}

test_an_account_of_the_organization_is_allowed if {
	iam_personal_account.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/viewer", "member": "user:jane@example.com"},
			}],
		},
	}
}

test_an_unknown_member_is_not_judged if {
	iam_personal_account.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/viewer", "member": {"$unknown": "var.member"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_personal_account.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
