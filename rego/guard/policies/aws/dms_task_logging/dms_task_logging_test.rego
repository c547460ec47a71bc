package guard.policies.aws.dms_task_logging_test

import data.guard.policies.aws.dms_task_logging

_scope(config) := {"resources": {"aws_dms_replication_task": [{"id": "aws_dms_replication_task.x", "name": "x", "config": config}]}}

_denied := {{
	"resource": "aws_dms_replication_task.x",
	"path": ["replication_task_settings", "Logging", "EnableLogging"],
	"message": "EnableLogging is not true (the default is false)",
}}

test_tasks_without_logs_are_denied if {
	dms_task_logging.deny == _denied with input as _scope({})
	dms_task_logging.deny == _denied with input as _scope({"replication_task_settings": {"Logging": {"EnableLogging": false}}})
	dms_task_logging.deny == _denied with input as _scope({"replication_task_settings": {"$unknown": "var.settings"}})
}

test_tasks_with_logs_are_allowed if {
	count(dms_task_logging.deny) == 0 with input as _scope({"replication_task_settings": {"Logging": {"EnableLogging": true}}})
	count(dms_task_logging.deny) == 0 with input as _scope({"replication_task_settings": `{"Logging": {"EnableLogging": true}}`})
}
