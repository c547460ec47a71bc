package guard.policies.gcp.compute_default_account_full_scope_test

import data.guard.policies.gcp.compute_default_account_full_scope

test_the_default_account_with_full_scope_is_denied if {
	compute_default_account_full_scope.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["service_account", 0, "scopes", 1],
		"message": "scope cloud-platform is given to the default service account of Compute Engine",
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"service_account": [{"scopes": ["logging-write", "cloud-platform"]}]},
	}]}}
}

test_the_default_account_by_its_address_is_denied_in_templates if {
	compute_default_account_full_scope.deny == {{
		"resource": "google_compute_instance_template.main",
		"path": ["service_account", 0, "scopes", 0],
		"message": "scope https://www.googleapis.com/auth/cloud-platform is given to the default service account of Compute Engine",
	}} with input as {"resources": {"google_compute_instance_template": [{
		"id": "google_compute_instance_template.main",
		"name": "main",
		"config": {"service_account": [{
			"email": "123456-compute@developer.gserviceaccount.com",
			"scopes": ["https://www.googleapis.com/auth/cloud-platform"],
		}]},
	}]}}
}

test_an_own_account_with_full_scope_is_allowed if {
	compute_default_account_full_scope.deny == set() with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"service_account": [{
			"email": "t@p.iam.gserviceaccount.com",
			"scopes": ["cloud-platform"],
		}]},
	}]}}
}

test_a_referenced_account_is_allowed if {
	compute_default_account_full_scope.deny == set() with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"service_account": [{
			"email": {
				"$unknown": "google_service_account.t.email",
				"$refs": ["google_service_account.t"],
			},
			"scopes": ["cloud-platform"],
		}]},
	}]}}
}

test_narrow_scopes_and_no_account_are_allowed if {
	compute_default_account_full_scope.deny == set() with input as {"resources": {"google_compute_instance": [
		{
			"id": "google_compute_instance.first",
			"name": "first",
			"config": {"service_account": [{"scopes": ["storage-ro"]}]},
		},
		{"id": "google_compute_instance.second", "name": "second", "config": {"name": "bare"}},
	]}}
}

test_unknown_scopes_are_not_a_violation if {
	compute_default_account_full_scope.deny == set() with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"service_account": [{"scopes": {"$unknown": "var.scopes"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_default_account_full_scope.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
