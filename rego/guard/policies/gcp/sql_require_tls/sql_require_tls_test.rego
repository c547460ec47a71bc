package guard.policies.gcp.sql_require_tls_test

import data.guard.policies.gcp.sql_require_tls

test_a_mode_that_allows_clear_text_is_denied if {
	sql_require_tls.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "ssl_mode"],
		"message": "connections without TLS are accepted, which is the default; ssl_mode is not ENCRYPTED_ONLY",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{"ip_configuration": [{"ssl_mode": "ALLOW_UNENCRYPTED_AND_ENCRYPTED"}]}],
				},
			}],
		},
	}
}

test_the_default_is_denied if {
	sql_require_tls.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "ssl_mode"],
		"message": "connections without TLS are accepted, which is the default; ssl_mode is not ENCRYPTED_ONLY",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {"database_version": "POSTGRES_16", "settings": [{"tier": "db-f1-micro"}]},
			}],
		},
	}
}

test_the_older_setting_is_read if {
	sql_require_tls.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "require_ssl"],
		"message": "connections without TLS are accepted, which is the default; ssl_mode is not ENCRYPTED_ONLY",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_11",
					"settings": [{"ip_configuration": [{"require_ssl": false}]}],
				},
			}],
		},
	}
}

test_AlloyDB_in_clear_text_is_denied if {
	sql_require_tls.deny == {{
		"resource": "google_alloydb_instance.main",
		"path": ["client_connection_config", 0, "ssl_config", 0, "ssl_mode"],
		"message": "ssl_mode is ALLOW_UNENCRYPTED_AND_ENCRYPTED; connections without TLS are accepted",
	}} with input as {
		"resources": {
			"google_alloydb_instance": [{
				"id": "google_alloydb_instance.main",
				"name": "main",
				"config": {
					"client_connection_config": [{"ssl_config": [{"ssl_mode": "ALLOW_UNENCRYPTED_AND_ENCRYPTED"}]}],
				},
			}],
		},
	}
}

test_encryption_for_all_is_allowed if {
	sql_require_tls.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [
				{
					"id": "google_sql_database_instance.a",
					"name": "a",
					"config": {
						"database_version": "POSTGRES_16",
						"settings": [{"ip_configuration": [{"ssl_mode": "ENCRYPTED_ONLY"}]}],
					},
				},
				{
					"id": "google_sql_database_instance.b",
					"name": "b",
					"config": {
						"database_version": "POSTGRES_11",
						"settings": [{"ip_configuration": [{"require_ssl": true}]}],
					},
				},
			],
			"google_alloydb_instance": [{"id": "google_alloydb_instance.c", "name": "c", "config": {}}],
		},
	}
}

test_an_unknown_mode_leads_to_itself if {
	sql_require_tls.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "ssl_mode"],
		"message": "connections without TLS are accepted, which is the default; ssl_mode is not ENCRYPTED_ONLY",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{"ip_configuration": [{"ssl_mode": {"$unknown": "var.m"}}]}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_require_tls.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
