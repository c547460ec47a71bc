package guard.policies.gcp.sql_open_networks_test

import data.guard.policies.gcp.sql_open_networks

test_the_whole_Internet_is_denied if {
	sql_open_networks.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "authorized_networks", 1, "value"],
		"message": "authorized network 0.0.0.0/0 is open to the Internet",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{
						"ip_configuration": [{
							"authorized_networks": [{"value": "10.0.0.0/8"}, {"value": "0.0.0.0/0"}],
						}],
					}],
				},
			}],
		},
	}
}

test_half_of_the_Internet_is_denied if {
	sql_open_networks.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "authorized_networks", 0, "value"],
		"message": "authorized network 128.0.0.0/1 is open to the Internet",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{
						"ip_configuration": [{"authorized_networks": [{"value": "128.0.0.0/1"}]}],
					}],
				},
			}],
		},
	}
}

test_an_address_is_allowed if {
	sql_open_networks.deny == set() with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{
						"ip_configuration": [{"authorized_networks": [{"value": "203.0.113.7/32"}]}],
					}],
				},
			}],
		},
	}
}

test_an_unknown_range_leads_to_itself if {
	sql_open_networks.deny == {{
		"resource": "google_sql_database_instance.main",
		"path": ["settings", 0, "ip_configuration", 0, "authorized_networks", 0, "value"],
		"message": "authorized network {\"$unknown\": \"var.r\"} is open to the Internet",
	}} with input as {
		"resources": {
			"google_sql_database_instance": [{
				"id": "google_sql_database_instance.main",
				"name": "main",
				"config": {
					"database_version": "MYSQL_8_0",
					"settings": [{
						"ip_configuration": [{"authorized_networks": [{"value": {"$unknown": "var.r"}}]}],
					}],
				},
			}],
		},
	}
}

test_the_whole_Internet_for_AlloyDB_is_denied if {
	sql_open_networks.deny == {{
		"resource": "google_alloydb_instance.main",
		"path": ["network_config", 0, "authorized_external_networks", 0, "cidr_range"],
		"message": "authorized network 0.0.0.0/0 is open to the Internet",
	}} with input as {
		"resources": {
			"google_alloydb_instance": [{
				"id": "google_alloydb_instance.main",
				"name": "main",
				"config": {
					"network_config": [{"authorized_external_networks": [{"cidr_range": "0.0.0.0/0"}]}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	sql_open_networks.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
