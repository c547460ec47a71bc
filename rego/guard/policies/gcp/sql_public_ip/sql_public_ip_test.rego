package guard.policies.gcp.sql_public_ip_test

import data.guard.policies.gcp.sql_public_ip

test_a_public_address_is_denied if {
	sql_public_ip.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "ipv4_enabled"],
		"message": "ipv4_enabled is true, which is the default; the database has a public address",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{"ip_configuration": [{"ipv4_enabled": true}]}],
				},
			}],
		},
	}
}

test_the_default_is_denied if {
	sql_public_ip.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "ipv4_enabled"],
		"message": "ipv4_enabled is true, which is the default; the database has a public address",
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

test_a_private_address_is_allowed if {
	sql_public_ip.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{"ip_configuration": [{"ipv4_enabled": false, "private_network": "n"}]}],
				},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	sql_public_ip.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "ipv4_enabled"],
		"message": "ipv4_enabled is true, which is the default; the database has a public address",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "POSTGRES_16",
					"settings": [{"ip_configuration": [{"ipv4_enabled": {"$unknown": "var.public"}}]}],
				},
			}],
		},
	}
}

test_a_public_address_of_AlloyDB_is_denied if {
	sql_public_ip.deny == {{
		"resource": "google_alloydb_instance.main",
		"path": ["network_config", 0, "enable_public_ip"],
		"message": "enable_public_ip is true; the database has a public address",
	}} with input as {
		"resources": {
			"google_alloydb_instance": [{
				"id": "google_alloydb_instance.main",
				"name": "main",
				"config": {"network_config": [{"enable_public_ip": true}]},
			}],
		},
	}
}

test_AlloyDB_is_private_by_default if {
	sql_public_ip.deny == set() with input as {
		"resources": {
			"google_alloydb_instance": [{
				"id": "google_alloydb_instance.main",
				"name": "main",
				"config": {"instance_type": "PRIMARY"},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_public_ip.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
