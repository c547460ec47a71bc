package guard.lib.secret_test

import data.guard.lib.secret

test_variables_go_by_their_name if {
	found := secret.all with input.resources as {"kubernetes/pod": [{
		"id": "Pod/a",
		"name": "a",
		"config": {"env": [{"name": "DB_PASSWORD", "value": "[redacted:literal]"}]},
		"secrets": [{"path": ["env", 0, "value"], "kind": "literal"}],
	}]}

	found == [{
		"resource": "Pod/a",
		"type": "kubernetes/pod",
		"kind": "literal",
		"path": ["env", 0, "value"],
		"field": "DB_PASSWORD",
	}]
}

test_fields_go_by_their_key if {
	[found] := secret.all with input.resources as {"aws_db_instance": [{
		"id": "aws_db_instance.a",
		"name": "a",
		"config": {"password": "[redacted:literal]"},
		"secrets": [{"path": ["password"], "kind": "literal"}],
	}]}

	found.field == "password"
}

test_defaults_go_by_the_variable if {
	[found] := secret.all with input.resources as {"terraform/variable": [{
		"id": "var.db_password",
		"name": "db_password",
		"config": {"default": "[redacted:literal]"},
		"secrets": [{"path": ["default"], "kind": "literal"}],
	}]}

	found.field == "db_password"
}

test_resources_without_secrets_give_nothing if {
	secret.all == [] with input.resources as {"aws_s3_bucket": [{"id": "a", "name": "a", "config": {}}]}
}

_fields(config, path) := {found.field |
	some found in secret.all with input.resources as {"kubernetes/pod": [{
		"id": "Pod/a",
		"name": "a",
		"config": config,
		"secrets": [{"path": path, "kind": "literal"}],
	}]}
}

test_words_of_a_command_line_go_by_their_flag if {
	_fields({"args": ["--db-password=[redacted:literal]"]}, ["args", 0]) == {"--db-password"}
	_fields({"args": ["--token", "[redacted:literal]"]}, ["args", 1]) == {"--token"}
	_fields({"args": ["[redacted:github-token]"]}, ["args", 0]) == {"args"}
}

test_lines_of_settings_go_by_their_name if {
	text := "url = x\n  db.password = [redacted:literal]\n"

	_fields({"data": {"app.properties": text}}, ["data", "app.properties", 1]) == {"db.password"}
}
