package guard.policies.gcp.iam_audit_config_test

import data.guard.policies.gcp.iam_audit_config

test_an_exempted_member_is_denied if {
	iam_audit_config.deny == {{
		"resource": "google_project_iam_audit_config.main",
		"path": ["audit_log_config", 0, "exempted_members"],
		"message": "accesses by exempted members are not recorded",
	}} with input as {
		"resources": {
			"google_project_iam_audit_config": [{
				"id": "google_project_iam_audit_config.main",
				"name": "main",
				"config": {
					"service": "storage.googleapis.com",
					"audit_log_config": [{"log_type": "DATA_READ", "exempted_members": ["user:a@example.com"]}],
				},
			}],
		},
	}
}

test_a_missing_type_of_access_is_denied if {
	iam_audit_config.deny == {{
		"resource": "google_project_iam_audit_config.main",
		"path": ["audit_log_config"],
		"message": "these accesses to data are not recorded: DATA_WRITE",
	}} with input as {
		"resources": {
			"google_project_iam_audit_config": [{
				"id": "google_project_iam_audit_config.main",
				"name": "main",
				"config": {"service": "allServices", "audit_log_config": [{"log_type": "DATA_READ"}]},
			}],
		},
	}
}

test_both_types_without_exemptions_are_allowed if {
	iam_audit_config.deny == set() with input as {
		"resources": {
			"google_project_iam_audit_config": [{
				"id": "google_project_iam_audit_config.main",
				"name": "main",
				"config": {
					"service": "allServices",
					"audit_log_config": [{"log_type": "DATA_READ"}, {"log_type": "DATA_WRITE"}],
				},
			}],
		},
	}
}

test_an_unknown_list_of_types_leads_to_itself if {
	iam_audit_config.deny == {{
		"resource": "google_project_iam_audit_config.main",
		"path": ["audit_log_config"],
		"message": "these accesses to data are not recorded: DATA_READ, DATA_WRITE",
	}} with input as {
		"resources": {
			"google_project_iam_audit_config": [{
				"id": "google_project_iam_audit_config.main",
				"name": "main",
				"config": {"service": "allServices", "audit_log_config": {"$unknown": "var.types"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	iam_audit_config.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
