package guard.policies.gcp.iam_basic_role_test

import data.guard.policies.gcp.iam_basic_role

test_a_basic_role_of_a_member_is_denied if {
	iam_basic_role.deny == {{
		"resource": "google_project_iam_member.main",
		"path": ["role"],
		"message": "basic role roles/editor gives change of nearly every resource",
	}} with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/editor", "member": "group:ml@example.com"},
			}],
		},
	}
}

test_a_basic_role_of_a_binding_is_denied_once if {
	iam_basic_role.deny == {{
		"resource": "google_folder_iam_binding.main",
		"path": ["role"],
		"message": "basic role roles/owner gives full control, access rights included",
	}} with input as {
		"resources": {
			"google_folder_iam_binding": [{
				"id": "google_folder_iam_binding.main",
				"name": "main",
				"config": {
					"role": "roles/owner",
					"members": ["group:a@example.com", "group:b@example.com"],
				},
			}],
		},
	}
}

test_a_predefined_role_is_allowed if {
	iam_basic_role.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/aiplatform.user", "member": "group:ml@example.com"},
			}],
		},
	}
}

test_an_unknown_role_leads_to_itself if {
	iam_basic_role.deny == {{
		"resource": "google_project_iam_member.main",
		"path": ["role"],
		"message": "basic role {\"$unknown\": \"var.role\"} gives what cannot be known",
	}} with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": {"$unknown": "var.role"}, "member": "group:ml@example.com"},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_basic_role.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
