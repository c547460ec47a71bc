package guard.policies.gcp.run_public_access_test

import data.guard.policies.gcp.run_public_access

test_an_invoker_for_everyone_is_denied if {
	run_public_access.deny == {{
		"resource": "google_cloud_run_service_iam_member.main",
		"path": ["member"],
		"message": "role roles/run.invoker is granted to allUsers",
	}} with input as {
		"resources": {
			"google_cloud_run_service_iam_member": [{
				"id": "google_cloud_run_service_iam_member.main",
				"name": "main",
				"config": {"role": "roles/run.invoker", "member": "allUsers"},
			}],
		},
	}
}

test_a_function_for_everyone_is_denied if {
	run_public_access.deny == {{
		"resource": "google_cloudfunctions_function_iam_binding.main",
		"path": ["members", 0],
		"message": "role roles/cloudfunctions.invoker is granted to allUsers",
	}} with input as {
		"resources": {
			"google_cloudfunctions_function_iam_binding": [{
				"id": "google_cloudfunctions_function_iam_binding.main",
				"name": "main",
				"config": {"role": "roles/cloudfunctions.invoker", "members": ["allUsers"]},
			}],
		},
	}
}

test_a_service_without_the_check_is_denied if {
	run_public_access.deny == {{
		"resource": "google_cloud_run_v2_service.main",
		"path": ["invoker_iam_disabled"],
		"message": "invoker_iam_disabled is true; callers are not authenticated",
	}} with input as {
		"resources": {
			"google_cloud_run_v2_service": [{
				"id": "google_cloud_run_v2_service.main",
				"name": "main",
				"config": {"invoker_iam_disabled": true},
			}],
		},
	}
}

test_a_named_invoker_is_allowed if {
	run_public_access.deny == set() with input as {
		"resources": {
			"google_cloud_run_service_iam_member": [{
				"id": "google_cloud_run_service_iam_member.main",
				"name": "main",
				"config": {
					"role": "roles/run.invoker",
					"member": "serviceAccount:a@b.iam.gserviceaccount.com",
				},
			}],
		},
	}
}

test_an_unknown_member_leads_to_itself if {
	run_public_access.deny == {{
		"resource": "google_cloud_run_service_iam_member.main",
		"path": ["member"],
		"message": "the member that is granted a role cannot be known",
	}} with input as {
		"resources": {
			"google_cloud_run_service_iam_member": [{
				"id": "google_cloud_run_service_iam_member.main",
				"name": "main",
				"config": {"role": "roles/run.invoker", "member": {"$unknown": "var.m"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	run_public_access.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
