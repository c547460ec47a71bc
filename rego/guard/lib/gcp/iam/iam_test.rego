package guard.lib.gcp.iam_test

import data.guard.lib.gcp.iam

test_a_member_is_a_grant if {
	iam.grants("google_project") == {{
		"resource": "google_project_iam_member.a",
		"role": "roles/viewer",
		"member": "user:a@example.com",
		"path": ["member"],
		"role_path": ["role"],
	}} with input as {"resources": {"google_project_iam_member": [{
		"id": "google_project_iam_member.a",
		"config": {"role": "roles/viewer", "member": "user:a@example.com"},
	}]}}
}

test_each_member_of_a_binding_is_a_grant if {
	members := {grant.member | some grant in iam.grants("google_project")} with input as {"resources": {"google_project_iam_binding": [{
		"id": "google_project_iam_binding.a",
		"config": {"role": "roles/viewer", "members": ["user:a@example.com", "allUsers"]},
	}]}}

	members == {"user:a@example.com", "allUsers"}
}

test_a_policy_text_has_grants if {
	iam.public("google_project") == {{
		"resource": "google_project_iam_policy.a",
		"path": ["policy_data", "bindings", 0, "members", 0],
		"message": "role roles/viewer is granted to allUsers",
	}} with input as {"resources": {"google_project_iam_policy": [{
		"id": "google_project_iam_policy.a",
		"config": {"policy_data": {"bindings": [{"role": "roles/viewer", "members": ["allUsers"]}]}},
	}]}}
}

_document := {
	"id": "data.google_iam_policy.open",
	"config": {"binding": [{"role": "roles/viewer", "members": ["allAuthenticatedUsers"]}]},
}

test_a_policy_document_is_judged_where_it_is_written if {
	expected := {{
		"resource": "data.google_iam_policy.open",
		"path": ["binding", 0, "members", 0],
		"message": "role roles/viewer is granted to allAuthenticatedUsers",
	}}

	iam.public("google_project") == expected with input as {"resources": {
		"google_project_iam_policy": [{
			"id": "google_project_iam_policy.a",
			"config": {"policy_data": {"$unknown": "data.google_iam_policy.open.policy_data"}},
		}],
		"data.google_iam_policy": [_document],
	}}
	iam.public("google_project") == expected with input as {"resources": {
		"google_project_iam_policy": [{
			"id": "google_project_iam_policy.a",
			"config": {"policy_data": {"$unknown": "module.iam.document", "$refs": ["data.google_iam_policy.open"]}},
		}],
		"data.google_iam_policy": [_document],
	}}
}

test_a_policy_document_that_nothing_uses_grants_nothing if {
	iam.public("google_project") == set() with input as {"resources": {"data.google_iam_policy": [_document]}}
}

test_a_member_that_cannot_be_known_leads_to_itself if {
	iam.public("google_project") == {{
		"resource": "google_project_iam_binding.a",
		"path": ["members"],
		"message": "the member that is granted a role cannot be known",
	}} with input as {"resources": {"google_project_iam_binding": [{
		"id": "google_project_iam_binding.a",
		"config": {"role": "roles/viewer", "members": {"$unknown": "var.members"}},
	}]}}
}

test_a_member_made_from_a_resource_is_not_everybody if {
	iam.public("google_project") == set() with input as {"resources": {"google_project_iam_member": [{
		"id": "google_project_iam_member.a",
		"config": {
			"role": "roles/viewer",
			"member": {"$unknown": "google_service_account.t.member", "$refs": ["google_service_account.t"]},
		},
	}]}}
}

test_service_accounts_are_recognised if {
	iam.is_service_account("serviceAccount:t@p.iam.gserviceaccount.com")
	iam.is_service_account({"$unknown": "google_service_account.t.member", "$refs": ["google_service_account.t"]})
	not iam.is_service_account("user:a@example.com")
	not iam.is_service_account({"$unknown": "var.member"})
}

test_the_containers_are_known if {
	iam.containers == {"google_project", "google_folder", "google_organization"}
}

test_wide_grants_are_those_on_containers if {
	roles := {grant.role | some grant in iam.wide_grants} with input as {"resources": {
		"google_folder_iam_member": [{
			"id": "google_folder_iam_member.a",
			"config": {"role": "roles/viewer", "member": "user:a@example.com"},
		}],
		"google_storage_bucket_iam_member": [{
			"id": "google_storage_bucket_iam_member.a",
			"config": {"role": "roles/storage.admin", "member": "user:a@example.com"},
		}],
	}}

	roles == {"roles/viewer"}
}

test_a_member_is_written_as_text_or_expression if {
	iam.written("user:a@example.com") == "user:a@example.com"
	iam.written({"$unknown": "user:${var.name}"}) == "user:${var.name}"
}

test_grants_of_a_document_are_wide_unless_something_narrow_takes_it if {
	document := {
		"id": "data.google_iam_policy.a",
		"config": {"binding": [{"role": "roles/editor", "members": ["group:a@example.com"]}]},
	}
	narrow := {"id": "google_pubsub_topic_iam_policy.a", "config": {"policy_data": {"$unknown": "data.google_iam_policy.a.policy_data"}}}

	{grant.resource | some grant in iam.wide_grants} == {"data.google_iam_policy.a"} with input as {"resources": {"data.google_iam_policy": [document]}}
	count(iam.wide_grants) == 0 with input as {"resources": {
		"data.google_iam_policy": [document],
		"google_pubsub_topic_iam_policy": [narrow],
	}}
}

test_an_account_whose_name_cannot_be_known_is_not_everybody if {
	count(iam.public("google_project")) == 0 with input as {"resources": {"google_project_iam_member": [{
		"id": "google_project_iam_member.a",
		"config": {"role": "roles/viewer", "member": {"$unknown": "serviceAccount:${var.account}"}},
	}]}}
}
