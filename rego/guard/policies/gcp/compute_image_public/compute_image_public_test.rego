package guard.policies.gcp.compute_image_public_test

import data.guard.policies.gcp.compute_image_public

test_an_image_for_every_account_is_denied if {
	compute_image_public.deny == {{
		"resource": "google_compute_image_iam_member.main",
		"path": ["member"],
		"message": "role roles/compute.imageUser is granted to allAuthenticatedUsers",
	}} with input as {"resources": {"google_compute_image_iam_member": [{
		"id": "google_compute_image_iam_member.main",
		"name": "main",
		"config": {"role": "roles/compute.imageUser", "member": "allAuthenticatedUsers"},
	}]}}
}

test_a_snapshot_for_everyone_is_denied if {
	compute_image_public.deny == {{
		"resource": "google_compute_snapshot_iam_binding.main",
		"path": ["members", 0],
		"message": "role roles/compute.viewer is granted to allUsers",
	}} with input as {"resources": {"google_compute_snapshot_iam_binding": [{
		"id": "google_compute_snapshot_iam_binding.main",
		"name": "main",
		"config": {"role": "roles/compute.viewer", "members": ["allUsers"]},
	}]}}
}

test_an_image_for_named_accounts_is_allowed if {
	compute_image_public.deny == set() with input as {"resources": {"google_compute_image_iam_member": [{
		"id": "google_compute_image_iam_member.main",
		"name": "main",
		"config": {"role": "roles/compute.imageUser", "member": "group:ml@example.com"},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_image_public.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
