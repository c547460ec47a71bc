package guard.policies.gcp.kms_public_access_test

import data.guard.policies.gcp.kms_public_access

test_a_key_for_everyone_is_denied if {
	kms_public_access.deny == {{
		"resource": "google_kms_crypto_key_iam_member.main",
		"path": ["member"],
		"message": "role roles/cloudkms.cryptoKeyDecrypter is granted to allUsers",
	}} with input as {
		"resources": {
			"google_kms_crypto_key_iam_member": [{
				"id": "google_kms_crypto_key_iam_member.main",
				"name": "main",
				"config": {"role": "roles/cloudkms.cryptoKeyDecrypter", "member": "allUsers"},
			}],
		},
	}
}

test_a_key_ring_for_every_account_is_denied if {
	kms_public_access.deny == {{
		"resource": "google_kms_key_ring_iam_binding.main",
		"path": ["members", 0],
		"message": "role roles/cloudkms.admin is granted to allAuthenticatedUsers",
	}} with input as {
		"resources": {
			"google_kms_key_ring_iam_binding": [{
				"id": "google_kms_key_ring_iam_binding.main",
				"name": "main",
				"config": {"role": "roles/cloudkms.admin", "members": ["allAuthenticatedUsers"]},
			}],
		},
	}
}

test_a_key_for_a_service_account_is_allowed if {
	kms_public_access.deny == set() with input as {
		"resources": {
			"google_kms_crypto_key_iam_member": [{
				"id": "google_kms_crypto_key_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/cloudkms.cryptoKeyDecrypter",
					"member": "serviceAccount:a@b.iam.gserviceaccount.com",
				},
			}],
		},
	}
}

test_an_unknown_member_leads_to_itself if {
	kms_public_access.deny == {{
		"resource": "google_kms_crypto_key_iam_member.main",
		"path": ["member"],
		"message": "the member that is granted a role cannot be known",
	}} with input as {
		"resources": {
			"google_kms_crypto_key_iam_member": [{
				"id": "google_kms_crypto_key_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/cloudkms.cryptoKeyDecrypter",
					"member": {"$unknown": "var.member"},
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	kms_public_access.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
