package guard.policies.aws.live_training_network_test

import data.guard.policies.aws.live_training_network as policy

test_denies_a_job_on_the_open_network if {
	violations := policy.deny with input.resources as _job({"network_isolation": false})

	violations == {{
		"resource": "fraud",
		"path": ["network_isolation"],
		"message": "the job has neither network isolation nor subnets of a VPC",
	}}
}

test_allows_an_isolated_job if {
	violations := policy.deny with input.resources as _job({"network_isolation": true})

	violations == set()
}

test_allows_a_job_in_a_vpc if {
	violations := policy.deny with input.resources as _job({"network_isolation": false, "subnets": ["subnet-1"]})

	violations == set()
}

test_leaves_open_what_was_not_read if {
	unread := {"$unknown": "sagemaker:DescribeTrainingJob is refused"}
	violations := policy.deny with input.resources as _job({"network_isolation": unread, "subnets": unread})

	{violation.path | some violation in violations} == {["network_isolation"]}
}

test_ignores_other_types if {
	violations := policy.deny with input.resources as {"aws_sagemaker_model": [{"id": "m", "config": {}}]}

	violations == set()
}

_job(config) := {"aws/sagemaker-training-job": [{"id": "fraud", "config": config}]}
