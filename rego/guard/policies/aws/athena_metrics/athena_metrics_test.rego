package guard.policies.aws.athena_metrics_test

import data.guard.policies.aws.athena_metrics

_scope(block) := {"resources": {"aws_athena_workgroup": [{"id": "aws_athena_workgroup.x", "name": "x", "config": {"configuration": [block]}}]}}

_denied := {{
	"resource": "aws_athena_workgroup.x",
	"path": ["configuration", 0, "publish_cloudwatch_metrics_enabled"],
	"message": "publish_cloudwatch_metrics_enabled is false (the default is true)",
}}

test_metrics_turned_off_are_denied if {
	athena_metrics.deny == _denied with input as _scope({"publish_cloudwatch_metrics_enabled": false})
	athena_metrics.deny == _denied with input as _scope({"publish_cloudwatch_metrics_enabled": {"$unknown": "var.metrics"}})
}

test_the_default_is_allowed if {
	count(athena_metrics.deny) == 0 with input as _scope({})
	count(athena_metrics.deny) == 0 with input as _scope({"publish_cloudwatch_metrics_enabled": true})
}
