package guard.policies.aws.mwaa_logging_test

import data.guard.policies.aws.mwaa_logging

_input(config) := {"resources": {"aws_mwaa_environment": [{
	"id": "aws_mwaa_environment.airflow",
	"name": "airflow",
	"config": config,
}]}}

test_an_environment_that_says_nothing_is_denied if {
	mwaa_logging.deny == {{
		"message": "logs are not enabled: dag_processing_logs, scheduler_logs, webserver_logs, worker_logs",
		"path": ["logging_configuration", 0, "dag_processing_logs", 0, "enabled"],
		"resource": "aws_mwaa_environment.airflow",
	}} with input as _input({"name": "a"})
}

test_a_component_that_is_turned_off_is_denied if {
	mwaa_logging.deny == {{
		"message": "logs are not enabled: webserver_logs",
		"path": ["logging_configuration", 0, "webserver_logs", 0, "enabled"],
		"resource": "aws_mwaa_environment.airflow",
	}} with input as _input({
		"logging_configuration": [
			{
				"dag_processing_logs": [{"enabled": true}],
				"scheduler_logs": [{"enabled": true}],
				"task_logs": [{"enabled": true}],
				"webserver_logs": [{"enabled": false}],
				"worker_logs": [{"enabled": true}],
			},
		],
	})
}

test_all_components_are_allowed if {
	mwaa_logging.deny == set() with input as _input({
		"logging_configuration": [
			{
				"dag_processing_logs": [{"enabled": true}],
				"scheduler_logs": [{"enabled": true}],
				"task_logs": [{"enabled": true}],
				"webserver_logs": [{"enabled": true}],
				"worker_logs": [{"enabled": true}],
			},
		],
	})
}

test_a_dynamic_block_points_at_itself if {
	mwaa_logging.deny == {{
		"message": "logs are not enabled: dag_processing_logs, scheduler_logs, webserver_logs, worker_logs",
		"path": ["logging_configuration", 0, "dag_processing_logs", 0, "enabled"],
		"resource": "aws_mwaa_environment.airflow",
	}} with input as _input({"logging_configuration": {"$unknown": "var.x"}})
}
