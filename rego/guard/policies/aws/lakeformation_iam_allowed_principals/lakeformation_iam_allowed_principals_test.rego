package guard.policies.aws.lakeformation_iam_allowed_principals_test

import data.guard.policies.aws.lakeformation_iam_allowed_principals

_input(config) := {"resources": {"aws_lakeformation_data_lake_settings": [{
	"id": "aws_lakeformation_data_lake_settings.lake",
	"name": "lake",
	"config": config,
}]}}

test_a_default_for_the_group_is_denied if {
	lakeformation_iam_allowed_principals.deny == {{
		"message": "create_table_default_permissions grants to IAM_ALLOWED_PRINCIPALS",
		"path": ["create_table_default_permissions", 0, "principal"],
		"resource": "aws_lakeformation_data_lake_settings.lake",
	}} with input as _input({
		"create_table_default_permissions": [{"permissions": ["ALL"], "principal": "IAM_ALLOWED_PRINCIPALS"}],
	})
}

test_a_default_for_a_role_is_allowed if {
	lakeformation_iam_allowed_principals.deny == set() with input as _input({
		"create_database_default_permissions": [{"permissions": ["SELECT"], "principal": "arn:aws:iam::111122223333:role/analyst"}],
	})
}

test_settings_without_defaults_are_allowed if {
	lakeformation_iam_allowed_principals.deny == set() with input as _input({"admins": ["arn:aws:iam::111122223333:role/admin"]})
}

test_an_unknown_principal_points_at_itself if {
	lakeformation_iam_allowed_principals.deny == {{
		"message": "create_database_default_permissions grants to IAM_ALLOWED_PRINCIPALS",
		"path": ["create_database_default_permissions", 0, "principal"],
		"resource": "aws_lakeformation_data_lake_settings.lake",
	}} with input as _input({"create_database_default_permissions": [{"principal": {"$unknown": "var.x"}}]})
}

test_a_grant_to_the_group_is_denied if {
	lakeformation_iam_allowed_principals.deny == {{
		"message": "permissions are granted to IAM_ALLOWED_PRINCIPALS",
		"path": ["principal"],
		"resource": "aws_lakeformation_permissions.all",
	}} with input as {
		"resources": {
			"aws_lakeformation_permissions": [
				{
					"id": "aws_lakeformation_permissions.all",
					"name": "all",
					"config": {"principal": "IAM_ALLOWED_PRINCIPALS", "permissions": ["ALL"]},
				},
			],
		},
	}
}

test_a_grant_to_a_role_is_allowed if {
	lakeformation_iam_allowed_principals.deny == set() with input as {
		"resources": {
			"aws_lakeformation_permissions": [
				{
					"id": "aws_lakeformation_permissions.a",
					"name": "a",
					"config": {
						"principal": {
							"$unknown": "aws_iam_role.analyst.arn",
							"$refs": ["aws_iam_role.analyst"],
						},
					},
				},
			],
		},
	}
}
