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
