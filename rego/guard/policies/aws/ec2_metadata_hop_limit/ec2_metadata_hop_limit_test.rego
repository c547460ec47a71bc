package guard.policies.aws.ec2_metadata_hop_limit_test

import data.guard.policies.aws.ec2_metadata_hop_limit

_scope(config) := {"resources": {"aws_instance": [{"id": "aws_instance.serving", "name": "serving", "config": config}]}}

test_a_wide_limit_is_denied if {
	denied := ec2_metadata_hop_limit.deny with input as _scope({"metadata_options": [{"http_tokens": "required", "http_put_response_hop_limit": 64}]})
	denied == {{"message": "http_put_response_hop_limit is 64", "path": ["metadata_options", 0, "http_put_response_hop_limit"], "resource": "aws_instance.serving"}}
}

test_containers_need_two if {
	denied := ec2_metadata_hop_limit.deny with input as _scope({"metadata_options": [{"http_put_response_hop_limit": 2}]})
	count(denied) == 0
}

test_the_default_is_narrow if {
	denied := ec2_metadata_hop_limit.deny with input as _scope({"ami": "ami-1"})
	count(denied) == 0
}

test_an_unknown_limit_is_left_open if {
	denied := ec2_metadata_hop_limit.deny with input as _scope({"metadata_options": [{"http_put_response_hop_limit": {"$unknown": "var.hops"}}]})
	count(denied) == 0
}
