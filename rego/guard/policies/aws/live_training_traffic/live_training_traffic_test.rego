package guard.policies.aws.live_training_traffic_test

import data.guard.policies.aws.live_training_traffic as policy

test_denies_plain_traffic_between_instances if {
	violations := policy.deny with input.resources as _job({"instances": 2, "traffic_encryption": false})

	violations == {{
		"resource": "fraud",
		"path": ["traffic_encryption"],
		"message": "the traffic between the 2 instances of the job is not encrypted",
	}}
}

test_allows_encrypted_traffic if {
	violations := policy.deny with input.resources as _job({"instances": 2, "traffic_encryption": true})

	violations == set()
}

test_allows_a_single_instance if {
	violations := policy.deny with input.resources as _job({"instances": 1, "traffic_encryption": false})

	violations == set()
}

test_leaves_open_what_was_not_read if {
	unread := {"$unknown": "sagemaker:DescribeTrainingJob is refused"}
	violations := policy.deny with input.resources as _job({"instances": unread, "traffic_encryption": unread})

	violations == {{"resource": "fraud", "path": ["instances"], "message": "the instances of the job were not read"}}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"aws_sagemaker_model": [{"id": "m", "config": {"instances": 2}}]}

	violations == set()
}

_job(config) := {"aws/sagemaker-training-job": [{"id": "fraud", "config": config}]}
