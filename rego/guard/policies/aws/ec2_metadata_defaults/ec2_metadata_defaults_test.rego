package guard.policies.aws.ec2_metadata_defaults_test

import data.guard.policies.aws.ec2_metadata_defaults

_scope(config) := {"resources": {"aws_ec2_instance_metadata_defaults": [{"id": "aws_ec2_instance_metadata_defaults.training", "name": "training", "config": config}]}}

test_optional_tokens_are_denied if {
	denied := ec2_metadata_defaults.deny with input as _scope({"http_tokens": "optional"})
	denied == {{"message": "http_tokens is optional for new instances", "path": ["http_tokens"], "resource": "aws_ec2_instance_metadata_defaults.training"}}
}

test_no_preference_is_denied if {
	denied := ec2_metadata_defaults.deny with input as _scope({"http_put_response_hop_limit": 1})
	denied == {{"message": "http_tokens is not set for new instances", "path": ["http_tokens"], "resource": "aws_ec2_instance_metadata_defaults.training"}}
}

test_required_tokens_are_allowed if {
	denied := ec2_metadata_defaults.deny with input as _scope({"http_tokens": "required"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := ec2_metadata_defaults.deny with input as _scope({"http_tokens": {"$unknown": "var.tokens"}})
	count(denied) == 0
}
