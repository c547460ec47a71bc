package guard.policies.gcp.iam_custom_role_escalation_test

import data.guard.policies.gcp.iam_custom_role_escalation

test_a_permission_to_change_rights_is_denied if {
	iam_custom_role_escalation.deny == {{
		"resource": "google_project_iam_custom_role.main",
		"path": ["permissions", 1],
		"message": "the role allows iam.roles.update, resourcemanager.projects.setIamPolicy",
	}} with input as {
		"resources": {
			"google_project_iam_custom_role": [{
				"id": "google_project_iam_custom_role.main",
				"name": "main",
				"config": {
					"permissions": [
						"storage.objects.get",
						"resourcemanager.projects.setIamPolicy",
						"iam.roles.update",
					],
				},
			}],
		},
	}
}

test_other_permissions_are_allowed if {
	iam_custom_role_escalation.deny == set() with input as {
		"resources": {
			"google_project_iam_custom_role": [{
				"id": "google_project_iam_custom_role.main",
				"name": "main",
				"config": {"permissions": ["storage.objects.get"]},
			}],
		},
	}
}

test_unknown_permissions_are_not_judged if {
	iam_custom_role_escalation.deny == set() with input as {
		"resources": {
			"google_project_iam_custom_role": [{
				"id": "google_project_iam_custom_role.main",
				"name": "main",
				"config": {"permissions": {"$unknown": "var.p"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_custom_role_escalation.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
