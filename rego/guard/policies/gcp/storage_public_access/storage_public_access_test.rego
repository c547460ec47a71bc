package guard.policies.gcp.storage_public_access_test

import data.guard.policies.gcp.storage_public_access

test_a_member_that_is_everybody_is_denied if {
	storage_public_access.deny == {{
		"resource": "google_storage_bucket_iam_member.main",
		"path": ["member"],
		"message": "role roles/storage.objectViewer is granted to allUsers",
	}} with input as {"resources": {"google_storage_bucket_iam_member": [{
		"id": "google_storage_bucket_iam_member.main",
		"name": "main",
		"config": {"bucket": "models", "role": "roles/storage.objectViewer", "member": "allUsers"},
	}]}}
}

test_a_binding_to_every_google_account_is_denied if {
	storage_public_access.deny == {{
		"resource": "google_storage_bucket_iam_binding.main",
		"path": ["members", 1],
		"message": "role roles/storage.admin is granted to allAuthenticatedUsers",
	}} with input as {"resources": {"google_storage_bucket_iam_binding": [{
		"id": "google_storage_bucket_iam_binding.main",
		"name": "main",
		"config": {
			"role": "roles/storage.admin",
			"members": ["user:a@example.com", "allAuthenticatedUsers"],
		},
	}]}}
}

test_public_predefined_acls_are_denied if {
	storage_public_access.deny == {
		{
			"resource": "google_storage_bucket_acl.main",
			"path": ["predefined_acl"],
			"message": "predefined ACL publicRead gives everyone access",
		},
		{
			"resource": "google_storage_default_object_acl.main",
			"path": ["predefined_acl"],
			"message": "predefined ACL authenticatedRead gives everyone access",
		},
	} with input as {"resources": {
		"google_storage_bucket_acl": [{
			"id": "google_storage_bucket_acl.main",
			"name": "main",
			"config": {"bucket": "models", "predefined_acl": "publicRead"},
		}],
		"google_storage_default_object_acl": [{
			"id": "google_storage_default_object_acl.main",
			"name": "main",
			"config": {"bucket": "models", "predefined_acl": "authenticatedRead"},
		}],
	}}
}

test_role_entities_for_everyone_are_denied if {
	storage_public_access.deny == {{
		"resource": "google_storage_object_acl.main",
		"path": ["role_entity", 1],
		"message": "role entity READER:allUsers gives everyone access",
	}} with input as {"resources": {"google_storage_object_acl": [{
		"id": "google_storage_object_acl.main",
		"name": "main",
		"config": {"role_entity": ["OWNER:user-a@example.com", "READER:allUsers"]},
	}]}}
}

test_access_controls_for_everyone_are_denied if {
	storage_public_access.deny == {{
		"resource": "google_storage_object_access_control.main",
		"path": ["entity"],
		"message": "access control for allUsers gives everyone access",
	}} with input as {"resources": {"google_storage_object_access_control": [{
		"id": "google_storage_object_access_control.main",
		"name": "main",
		"config": {"entity": "allUsers", "role": "READER"},
	}]}}
}

test_named_readers_and_private_acls_are_allowed if {
	storage_public_access.deny == set() with input as {"resources": {
		"google_storage_bucket_iam_member": [{
			"id": "google_storage_bucket_iam_member.main",
			"name": "main",
			"config": {"role": "roles/storage.objectViewer", "member": "group:ml@example.com"},
		}],
		"google_storage_bucket_acl": [{
			"id": "google_storage_bucket_acl.main",
			"name": "main",
			"config": {"predefined_acl": "projectPrivate"},
		}],
		"google_storage_object_acl": [{
			"id": "google_storage_object_acl.main",
			"name": "main",
			"config": {"role_entity": ["OWNER:project-owners-1"]},
		}],
		"google_storage_bucket_access_control": [{
			"id": "google_storage_bucket_access_control.main",
			"name": "main",
			"config": {"entity": "user-a@example.com"},
		}],
	}}
}

test_an_unknown_member_leads_to_itself if {
	storage_public_access.deny == {{
		"resource": "google_storage_bucket_iam_member.main",
		"path": ["member"],
		"message": "the member that is granted a role cannot be known",
	}} with input as {"resources": {"google_storage_bucket_iam_member": [{
		"id": "google_storage_bucket_iam_member.main",
		"name": "main",
		"config": {"role": "roles/storage.objectViewer", "member": {"$unknown": "var.reader"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	storage_public_access.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
