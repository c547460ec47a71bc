package guard.policies.aws.ecr_mutable_tags_test

import data.guard.policies.aws.ecr_mutable_tags

_input(config) := {"resources": {"aws_ecr_repository": [{
	"id": "aws_ecr_repository.serving",
	"name": "serving",
	"config": config,
}]}}

test_image_tag_mutability_left_out_is_denied if {
	ecr_mutable_tags.deny == {{
		"message": "image_tag_mutability is not IMMUTABLE (the default is MUTABLE)",
		"path": ["image_tag_mutability"],
		"resource": "aws_ecr_repository.serving",
	}} with input as _input({})
}

test_another_image_tag_mutability_is_denied if {
	ecr_mutable_tags.deny == {{
		"message": "image_tag_mutability is not IMMUTABLE (the default is MUTABLE)",
		"path": ["image_tag_mutability"],
		"resource": "aws_ecr_repository.serving",
	}} with input as _input({"image_tag_mutability": "OTHER"})
}

test_image_tag_mutability_immutable_is_allowed if {
	ecr_mutable_tags.deny == set() with input as _input({"image_tag_mutability": "IMMUTABLE"})
}

test_image_tag_mutability_immutable_with_exclusion_is_allowed if {
	ecr_mutable_tags.deny == set() with input as _input({"image_tag_mutability": "IMMUTABLE_WITH_EXCLUSION"})
}

test_an_unknown_image_tag_mutability_points_at_itself if {
	ecr_mutable_tags.deny == {{
		"message": "image_tag_mutability is not IMMUTABLE (the default is MUTABLE)",
		"path": ["image_tag_mutability"],
		"resource": "aws_ecr_repository.serving",
	}} with input as _input({"image_tag_mutability": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	ecr_mutable_tags.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"image_tag_mutability": "OTHER"},
				},
			],
		},
	}
}
