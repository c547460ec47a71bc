package guard.policies.gcp.workload_default_account_test

import data.guard.policies.gcp.workload_default_account

test_a_service_without_an_account_is_denied if {
	workload_default_account.deny == {{
		"resource": "google_cloud_run_v2_service.main",
		"path": ["template", 0, "service_account"],
		"message": "no own service account is named; the default account of the project is used",
	}} with input as {
		"resources": {
			"google_cloud_run_v2_service": [{
				"id": "google_cloud_run_v2_service.main",
				"name": "main",
				"config": {"name": "s"},
			}],
		},
	}
}

test_the_default_account_is_denied if {
	workload_default_account.deny == {{
		"resource": "google_dataflow_job.main",
		"path": ["service_account_email"],
		"message": "no own service account is named; the default account of the project is used",
	}} with input as {
		"resources": {
			"google_dataflow_job": [{
				"id": "google_dataflow_job.main",
				"name": "main",
				"config": {"service_account_email": "123-compute@developer.gserviceaccount.com"},
			}],
		},
	}
}

test_own_accounts_are_allowed if {
	workload_default_account.deny == set() with input as {
		"resources": {
			"google_dataflow_job": [{
				"id": "google_dataflow_job.a",
				"name": "a",
				"config": {"service_account_email": "etl@acme.iam.gserviceaccount.com"},
			}],
			"google_cloud_run_v2_service": [{
				"id": "google_cloud_run_v2_service.b",
				"name": "b",
				"config": {
					"template": [{
						"service_account": {
							"$unknown": "google_service_account.a.email",
							"$refs": ["google_service_account.a"],
						},
					}],
				},
			}],
		},
	}
}

test_an_unknown_account_leads_to_itself if {
	workload_default_account.deny == {{
		"resource": "google_dataflow_job.main",
		"path": ["service_account_email"],
		"message": "no own service account is named; the default account of the project is used",
	}} with input as {
		"resources": {
			"google_dataflow_job": [{
				"id": "google_dataflow_job.main",
				"name": "main",
				"config": {"service_account_email": {"$unknown": "var.a"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	workload_default_account.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
