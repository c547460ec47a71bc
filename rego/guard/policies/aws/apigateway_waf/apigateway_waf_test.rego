package guard.policies.aws.apigateway_waf_test

import data.guard.policies.aws.apigateway_waf

_scope(config) := {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.ingest", "name": "ingest", "config": config}]}}

test_a_bare_stage_is_denied if {
	denied := apigateway_waf.deny with input as _scope({"stage_name": "prod"})
	denied == {{"message": "no web ACL is associated with this stage", "path": [], "resource": "aws_api_gateway_stage.ingest"}}
}

test_an_unknown_association_leaves_it_open if {
	denied := apigateway_waf.deny with input as {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.ingest", "name": "ingest", "config": {"stage_name": "prod"}}], "aws_wafv2_web_acl_association": [{"id": "aws_wafv2_web_acl_association.ingest", "name": "ingest", "config": {"resource_arn": {"$unknown": "var.arn"}}}]}}
	denied == {{"message": "no web ACL is associated with this stage", "path": [], "resource": "aws_api_gateway_stage.ingest", "unknown": "var.arn"}}
}

test_an_associated_acl_is_allowed if {
	denied := apigateway_waf.deny with input as {"resources": {"aws_api_gateway_stage": [{"id": "aws_api_gateway_stage.prod", "name": "prod", "config": {"stage_name": "prod"}}], "aws_wafv2_web_acl_association": [{"id": "aws_wafv2_web_acl_association.ingest", "name": "ingest", "config": {"resource_arn": {"$unknown": "aws_api_gateway_stage.prod.arn", "$refs": ["aws_api_gateway_stage.prod"]}}}]}}
	count(denied) == 0
}
