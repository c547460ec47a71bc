package guard.policies.gcp.sql_unsupported_version_test

import data.guard.policies.gcp.sql_unsupported_version

test_a_version_that_ended_is_denied if {
	sql_unsupported_version.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["database_version"],
		"message": "POSTGRES_11 has not been maintained since November 2023",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "POSTGRES_11"},
			}],
		},
	}
}

test_a_maintained_version_is_allowed if {
	sql_unsupported_version.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "POSTGRES_17"},
			}],
		},
	}
}

test_an_unknown_version_is_not_judged if {
	sql_unsupported_version.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": {"$unknown": "var.v"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_unsupported_version.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
