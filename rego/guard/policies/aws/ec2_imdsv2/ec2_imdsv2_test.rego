package guard.policies.aws.ec2_imdsv2_test

import data.guard.policies.aws.ec2_imdsv2

_scope(config) := {"resources": {"aws_instance": [{"id": "aws_instance.lake", "name": "lake", "config": config}]}}

test_optional_tokens_are_denied if {
	denied := ec2_imdsv2.deny with input as _scope({"ami": "ami-1", "metadata_options": [{"http_endpoint": "enabled", "http_tokens": "optional"}]})
	denied == {{"message": "http_tokens is optional: IMDSv1 answers without a session token", "path": ["metadata_options", 0, "http_tokens"], "resource": "aws_instance.lake"}}
}

test_tokens_are_optional_by_default if {
	denied := ec2_imdsv2.deny with input as {"resources": {"aws_launch_template": [{"id": "aws_launch_template.lake", "name": "lake", "config": {"image_id": "ami-1"}}]}}
	denied == {{"message": "http_tokens is not set (the account's or image's default applies, else optional): IMDSv1 answers without a session token", "path": ["metadata_options", 0, "http_tokens"], "resource": "aws_launch_template.lake"}}
}

test_image_builds_count if {
	denied := ec2_imdsv2.deny with input as {"resources": {"aws_imagebuilder_infrastructure_configuration": [{"id": "aws_imagebuilder_infrastructure_configuration.lake", "name": "lake", "config": {"instance_metadata_options": [{"http_tokens": "optional"}]}}]}}
	denied == {{"message": "http_tokens is optional: IMDSv1 answers without a session token", "path": ["instance_metadata_options", 0, "http_tokens"], "resource": "aws_imagebuilder_infrastructure_configuration.lake"}}
}

test_required_tokens_are_allowed if {
	denied := ec2_imdsv2.deny with input as _scope({"metadata_options": [{"http_tokens": "required"}]})
	count(denied) == 0
}

test_no_endpoint_needs_no_tokens if {
	denied := ec2_imdsv2.deny with input as _scope({"metadata_options": [{"http_endpoint": "disabled"}]})
	count(denied) == 0
}

test_a_launch_template_decides_for_its_instances if {
	denied := ec2_imdsv2.deny with input as _scope({"launch_template": [{"id": "lt-1"}]})
	count(denied) == 0
}

test_the_default_of_the_account_decides if {
	denied := ec2_imdsv2.deny with input as {"resources": {"aws_instance": [{"id": "aws_instance.lake", "name": "lake", "config": {"ami": "ami-1"}}], "aws_ec2_instance_metadata_defaults": [{"id": "aws_ec2_instance_metadata_defaults.lake", "name": "lake", "config": {"http_tokens": "required"}}]}}
	count(denied) == 0
}

test_an_unknown_setting_leads_to_itself if {
	denied := ec2_imdsv2.deny with input as _scope({"metadata_options": [{"http_tokens": {"$unknown": "var.tokens"}}]})
	denied == {{"message": "IMDSv1 may answer without a session token", "path": ["metadata_options", 0, "http_tokens"], "resource": "aws_instance.lake"}}
}

test_unknown_options_lead_to_themselves if {
	denied := ec2_imdsv2.deny with input as _scope({"metadata_options": {"$unknown": "var.options"}})
	denied == {{"message": "IMDSv1 may answer without a session token", "path": ["metadata_options"], "resource": "aws_instance.lake"}}
}
