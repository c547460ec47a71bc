package guard.policies.aws.sagemaker_output_key_test

import data.guard.policies.aws.sagemaker_output_key

_key := "arn:aws:kms:eu-west-1:111122223333:key/1a2b"

_paths(type, config) := paths if {
	paths := {violation.path | some violation in sagemaker_output_key.deny} with input as {"resources": {type: [{"id": "x", "name": "x", "config": config}]}}
}

_answers(output) := {"async_inference_config": [{"output_config": [output]}]}

test_answers_without_a_key_are_denied if {
	_paths("aws_sagemaker_endpoint_configuration", _answers({})) == {["async_inference_config", 0, "output_config", 0, "kms_key_id"]}
	_paths("aws_sagemaker_endpoint_configuration", _answers({"kms_key_id": {"$unknown": "var.key"}})) == {["async_inference_config", 0, "output_config", 0, "kms_key_id"]}
	_paths("aws_sagemaker_device_fleet", {"output_config": [{}]}) == {["output_config", 0, "kms_key_id"]}
}

test_answers_with_a_key_are_allowed if {
	_paths("aws_sagemaker_endpoint_configuration", _answers({"kms_key_id": _key})) == set()
	_paths("aws_sagemaker_device_fleet", {"output_config": [{"kms_key_id": _key}]}) == set()
}

test_endpoints_that_answer_at_once_are_left_alone if {
	_paths("aws_sagemaker_endpoint_configuration", {}) == set()
}
