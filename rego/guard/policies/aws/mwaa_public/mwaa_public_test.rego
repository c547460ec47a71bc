package guard.policies.aws.mwaa_public_test

import data.guard.policies.aws.mwaa_public

_input(config) := {"resources": {"aws_mwaa_environment": [{
	"id": "aws_mwaa_environment.airflow",
	"name": "airflow",
	"config": config,
}]}}

test_webserver_access_mode_public_only_is_denied if {
	mwaa_public.deny == {{
		"message": "webserver_access_mode is PUBLIC_ONLY (the default is PRIVATE_ONLY)",
		"path": ["webserver_access_mode"],
		"resource": "aws_mwaa_environment.airflow",
	}} with input as _input({"webserver_access_mode": "PUBLIC_ONLY"})
}

test_another_webserver_access_mode_is_allowed if {
	mwaa_public.deny == set() with input as _input({"webserver_access_mode": "SAFE"})
}

test_webserver_access_mode_left_out_is_allowed if {
	mwaa_public.deny == set() with input as _input({})
}

test_an_unknown_webserver_access_mode_points_at_itself if {
	mwaa_public.deny == {{
		"message": "webserver_access_mode is PUBLIC_ONLY (the default is PRIVATE_ONLY)",
		"path": ["webserver_access_mode"],
		"resource": "aws_mwaa_environment.airflow",
	}} with input as _input({"webserver_access_mode": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	mwaa_public.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"webserver_access_mode": "PUBLIC_ONLY"},
				},
			],
		},
	}
}
