package guard.policies.aws.mq_logs_test

import data.guard.policies.aws.mq_logs

_input(config) := {"resources": {"aws_mq_broker": [{
	"id": "aws_mq_broker.jobs",
	"name": "jobs",
	"config": config,
}]}}

test_a_broker_without_logs_is_denied if {
	mq_logs.deny == {{
		"message": "logs are not published: audit, general (none is by default)",
		"path": ["logs", 0, "audit"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"engine_type": "ActiveMQ"})
}

test_a_broker_with_the_general_log_only_is_denied if {
	mq_logs.deny == {{
		"message": "logs are not published: audit (none is by default)",
		"path": ["logs", 0, "audit"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"engine_type": "ActiveMQ", "logs": [{"general": true}]})
}

test_a_broker_with_both_logs_is_allowed if {
	mq_logs.deny == set() with input as _input({"engine_type": "ActiveMQ", "logs": [{"general": true, "audit": true}]})
}

test_rabbitmq_with_the_general_log_is_allowed if {
	mq_logs.deny == set() with input as _input({"engine_type": "RabbitMQ", "logs": [{"general": true}]})
}

test_rabbitmq_without_logs_is_denied if {
	mq_logs.deny == {{
		"message": "logs are not published: general (none is by default)",
		"path": ["logs", 0, "general"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"engine_type": "RabbitMQ"})
}

test_an_unknown_setting_points_at_itself if {
	mq_logs.deny == {{
		"message": "logs are not published: general (none is by default)",
		"path": ["logs", 0, "general"],
		"resource": "aws_mq_broker.jobs",
	}} with input as _input({"engine_type": "RabbitMQ", "logs": [{"general": {"$unknown": "var.x"}}]})
}
