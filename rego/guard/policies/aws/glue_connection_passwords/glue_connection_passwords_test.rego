package guard.policies.aws.glue_connection_passwords_test

import data.guard.policies.aws.glue_connection_passwords

_input(config) := {"resources": {"aws_glue_data_catalog_encryption_settings": [{
	"id": "aws_glue_data_catalog_encryption_settings.region",
	"name": "region",
	"config": config,
}]}}

test_return_connection_password_encrypted_set_to_false_is_denied if {
	glue_connection_passwords.deny == {{
		"message": "return_connection_password_encrypted is not true: GetConnection returns passwords in clear text",
		"path": [
			"data_catalog_encryption_settings",
			0,
			"connection_password_encryption",
			0,
			"return_connection_password_encrypted",
		],
		"resource": "aws_glue_data_catalog_encryption_settings.region",
	}} with input as _input({
		"data_catalog_encryption_settings": [{"connection_password_encryption": [{"return_connection_password_encrypted": false}]}],
	})
}

test_return_connection_password_encrypted_left_out_is_denied if {
	glue_connection_passwords.deny == {{
		"message": "return_connection_password_encrypted is not true: GetConnection returns passwords in clear text",
		"path": [
			"data_catalog_encryption_settings",
			0,
			"connection_password_encryption",
			0,
			"return_connection_password_encrypted",
		],
		"resource": "aws_glue_data_catalog_encryption_settings.region",
	}} with input as _input({})
}

test_return_connection_password_encrypted_set_to_true_is_allowed if {
	glue_connection_passwords.deny == set() with input as _input({
		"data_catalog_encryption_settings": [{"connection_password_encryption": [{"return_connection_password_encrypted": true}]}],
	})
}

test_an_unknown_return_connection_password_encrypted_points_at_itself if {
	glue_connection_passwords.deny == {{
		"message": "return_connection_password_encrypted is not true: GetConnection returns passwords in clear text",
		"path": [
			"data_catalog_encryption_settings",
			0,
			"connection_password_encryption",
			0,
			"return_connection_password_encrypted",
		],
		"resource": "aws_glue_data_catalog_encryption_settings.region",
	}} with input as _input({
		"data_catalog_encryption_settings": [
			{
				"connection_password_encryption": [{"return_connection_password_encrypted": {"$unknown": "var.x"}}],
			},
		],
	})
}

test_other_resources_are_not_judged if {
	glue_connection_passwords.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {
						"data_catalog_encryption_settings": [
							{
								"connection_password_encryption": [{"return_connection_password_encrypted": false}],
							},
						],
					},
				},
			],
		},
	}
}
