package guard.policies.gcp.compute_default_account_test

import data.guard.policies.gcp.compute_default_account

test_a_missing_email_is_the_default_account if {
	compute_default_account.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["service_account", 0, "email"],
		"message": `"email" does not name an own account; the default service account of Compute Engine is used`,
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"service_account": [{"scopes": ["storage-ro"]}]},
	}]}}
}

test_the_address_of_the_default_account_is_denied if {
	compute_default_account.deny == {{
		"resource": "google_compute_region_instance_template.main",
		"path": ["service_account", 0, "email"],
		"message": `"email" does not name an own account; the default service account of Compute Engine is used`,
	}} with input as {"resources": {"google_compute_region_instance_template": [{
		"id": "google_compute_region_instance_template.main",
		"name": "main",
		"config": {"service_account": [{
			"email": "1-compute@developer.gserviceaccount.com",
			"scopes": ["storage-ro"],
		}]},
	}]}}
}

test_an_unknown_email_leads_to_itself if {
	compute_default_account.deny == {{
		"resource": "google_compute_instance.main",
		"path": ["service_account", 0, "email"],
		"message": `"email" does not name an own account; the default service account of Compute Engine is used`,
	}} with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"service_account": [{
			"email": {"$unknown": "var.email"},
			"scopes": ["storage-ro"],
		}]},
	}]}}
}

test_full_scope_is_left_to_its_own_policy if {
	compute_default_account.deny == set() with input as {"resources": {"google_compute_instance": [{
		"id": "google_compute_instance.main",
		"name": "main",
		"config": {"service_account": [{"scopes": ["cloud-platform"]}]},
	}]}}
}

test_own_accounts_and_machines_without_account_are_allowed if {
	compute_default_account.deny == set() with input as {"resources": {"google_compute_instance": [
		{
			"id": "google_compute_instance.first",
			"name": "first",
			"config": {"service_account": [{
				"email": "t@p.iam.gserviceaccount.com",
				"scopes": ["cloud-platform"],
			}]},
		},
		{"id": "google_compute_instance.second", "name": "second", "config": {"name": "bare"}},
	]}}
}

test_resources_of_another_kind_are_not_judged if {
	compute_default_account.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
