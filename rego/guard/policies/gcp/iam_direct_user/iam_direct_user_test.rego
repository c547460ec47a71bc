package guard.policies.gcp.iam_direct_user_test

import data.guard.policies.gcp.iam_direct_user

test_a_user_is_denied if {
	iam_direct_user.deny == {{
		"resource": "google_project_iam_member.main",
		"path": ["role"],
		"message": "the role is granted to a single user, not to a group",
	}} with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/run.developer", "member": "user:a@example.com"},
			}],
		},
	}
}

test_users_of_a_binding_are_denied_once if {
	iam_direct_user.deny == {{
		"resource": "google_project_iam_binding.main",
		"path": ["role"],
		"message": "the role is granted to a single user, not to a group",
	}} with input as {
		"resources": {
			"google_project_iam_binding": [{
				"id": "google_project_iam_binding.main",
				"name": "main",
				"config": {
					"role": "roles/run.developer",
					"members": ["user:a@example.com", "user:b@example.com"],
				},
			}],
		},
	}
}

test_a_role_that_is_too_wide_for_anybody_is_told_elsewhere if {
	iam_direct_user.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/editor", "member": "user:a@example.com"},
			}],
		},
	}
}

test_a_grant_without_a_role_is_denied if {
	iam_direct_user.deny == {{
		"resource": "google_project_iam_member.main",
		"path": ["role"],
		"message": "the role is granted to a single user, not to a group",
	}} with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"member": "user:a@example.com"},
			}],
		},
	}
}

test_a_group_is_allowed if {
	iam_direct_user.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/run.developer", "member": "group:a@example.com"},
			}],
		},
	}
}

test_an_unknown_member_is_not_judged if {
	iam_direct_user.deny == set() with input as {
		"resources": {
			"google_project_iam_member": [{
				"id": "google_project_iam_member.main",
				"name": "main",
				"config": {"role": "roles/run.developer", "member": {"$unknown": "var.member"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_direct_user.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
