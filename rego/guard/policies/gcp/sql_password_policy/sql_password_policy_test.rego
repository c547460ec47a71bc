package guard.policies.gcp.sql_password_policy_test

import data.guard.policies.gcp.sql_password_policy

test_the_default_is_denied if {
	sql_password_policy.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "password_validation_policy", 0, "enable_password_policy"],
		"message": "enable_password_policy is not true; any password is accepted by default",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "POSTGRES_16", "settings": [{"tier": "x"}]},
			}],
		},
	}
}

test_a_policy_and_other_engines_are_allowed if {
	sql_password_policy.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [
				{
					"id": "google_sql_database_instance.a",
					"name": "a",
					"config": {
						"database_version": "POSTGRES_16",
						"settings": [{"password_validation_policy": [{"enable_password_policy": true}]}],
					},
				},
				{
					"id": "google_sql_database_instance.b",
					"name": "b",
					"config": {"database_version": "SQLSERVER_2022_WEB", "settings": [{"tier": "x"}]},
				},
			],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	sql_password_policy.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "password_validation_policy", 0, "enable_password_policy"],
		"message": "enable_password_policy is not true; any password is accepted by default",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{
						"password_validation_policy": [{"enable_password_policy": {"$unknown": "var.p"}}],
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_password_policy.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
