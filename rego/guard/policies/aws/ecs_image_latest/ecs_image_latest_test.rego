package guard.policies.aws.ecs_image_latest_test

import data.guard.policies.aws.ecs_image_latest

_scope(config) := {"resources": {"aws_ecs_task_definition": [{"id": "aws_ecs_task_definition.training", "name": "training", "config": config}]}}

test_latest_is_denied if {
	denied := ecs_image_latest.deny with input as _scope({"container_definitions": [{"name": "api", "image": "acme/api:latest"}]})
	denied == {{"message": "image acme/api:latest has no fixed version", "path": ["container_definitions", 0, "image"], "resource": "aws_ecs_task_definition.training"}}
}

test_no_tag_means_latest if {
	denied := ecs_image_latest.deny with input as _scope({"container_definitions": [{"name": "api", "image": "registry.example.com:5000/acme/api"}]})
	denied == {{"message": "image registry.example.com:5000/acme/api has no fixed version", "path": ["container_definitions", 0, "image"], "resource": "aws_ecs_task_definition.training"}}
}

test_jobs_count if {
	denied := ecs_image_latest.deny with input as {"resources": {"aws_batch_job_definition": [{"id": "aws_batch_job_definition.training", "name": "training", "config": {"container_properties": {"image": "busybox"}}}]}}
	denied == {{"message": "image busybox has no fixed version", "path": ["container_properties", "image"], "resource": "aws_batch_job_definition.training"}}
}

test_a_version_is_allowed if {
	denied := ecs_image_latest.deny with input as _scope({"container_definitions": [{"name": "api", "image": "acme/api:1.4.2"}]})
	count(denied) == 0
}

test_a_digest_is_allowed if {
	denied := ecs_image_latest.deny with input as _scope({"container_definitions": [{"name": "api", "image": "acme/api@sha256:0123"}]})
	count(denied) == 0
}

test_an_unknown_image_is_left_open if {
	denied := ecs_image_latest.deny with input as _scope({"container_definitions": [{"name": "api", "image": {"$unknown": "var.image"}}]})
	count(denied) == 0
}

test_images_of_other_services_count if {
	image := "111122223333.dkr.ecr.eu-west-1.amazonaws.com/scorer:latest"
	denied := ecs_image_latest.deny with input as {"resources": {
		"aws_lambda_function": [{"id": "f", "name": "f", "config": {"image_uri": image}}],
		"aws_sagemaker_model": [{"id": "m", "name": "m", "config": {"primary_container": [{"image": image}], "container": [{"image": "scorer:1.2"}]}}],
		"aws_apprunner_service": [{"id": "s", "name": "s", "config": {"source_configuration": [{"image_repository": [{"image_identifier": image}]}]}}],
		"aws_emrserverless_application": [{"id": "a", "name": "a", "config": {"image_configuration": [{"image_uri": image}]}}],
	}}
	{[violation.resource, violation.path] | some violation in denied} == {
		["f", ["image_uri"]],
		["m", ["primary_container", 0, "image"]],
		["s", ["source_configuration", 0, "image_repository", 0, "image_identifier"]],
		["a", ["image_configuration", 0, "image_uri"]],
	}
}

test_functions_from_archives_have_no_image if {
	denied := ecs_image_latest.deny with input as {"resources": {"aws_lambda_function": [{"id": "f", "name": "f", "config": {"filename": "label.zip"}}]}}
	count(denied) == 0
}
