package guard.lib.gcp.sql_test

import data.guard.lib.gcp.sql

_instance := {
	"id": "google_sql_database_instance.a",
	"config": {
		"database_version": "POSTGRES_16",
		"settings": [{"database_flags": [
			{"name": "log_connections", "value": "ON"},
			{"name": "log_statement", "value": {"$unknown": "var.statement"}},
		]}],
	},
}

test_instances_are_told_apart_by_engine if {
	input_ := {"resources": {"google_sql_database_instance": [_instance]}}

	sql.instances("POSTGRES") == {_instance} with input as input_
	sql.instances("MYSQL") == set() with input as input_
}

test_flags_are_found_by_name if {
	sql.flags(_instance) == {
		"log_connections": {"value": "on", "path": ["settings", 0, "database_flags", 0, "value"]},
		"log_statement": {
			"value": {"$unknown": "var.statement"},
			"path": ["settings", 0, "database_flags", 1, "value"],
		},
	}
}

test_flags_of_a_dynamic_block_cannot_be_known if {
	sql.is_open({"config": {"settings": [{"database_flags": {"$unknown": "var.flags"}}]}})
	not sql.is_open(_instance)
}
