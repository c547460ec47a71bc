package guard.policies.aws.redshift_encryption_test

import data.guard.policies.aws.redshift_encryption

_input(config) := {"resources": {"aws_redshift_cluster": [{
	"id": "aws_redshift_cluster.dwh",
	"name": "dwh",
	"config": config,
}]}}

test_an_unencrypted_cluster_is_denied if {
	redshift_encryption.deny == {{
		"message": "encrypted is false",
		"path": ["encrypted"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"encrypted": false})
}

test_a_cluster_that_says_nothing_is_denied if {
	redshift_encryption.deny == {{
		"message": "encrypted is not set (versions of the AWS provider before 6 default to false)",
		"path": ["encrypted"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"node_type": "ra3.large"})
}

test_an_encrypted_cluster_is_allowed if {
	redshift_encryption.deny == set() with input as _input({"encrypted": true})
}

test_an_unknown_setting_points_at_itself if {
	redshift_encryption.deny == {{
		"message": "encrypted is false",
		"path": ["encrypted"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"encrypted": {"$unknown": "var.x"}})
}

test_a_cluster_from_a_snapshot_follows_the_snapshot if {
	redshift_encryption.deny == set() with input as _input({"snapshot_identifier": "nightly"})
}

test_the_default_of_provider_version_6_is_allowed if {
	redshift_encryption.deny == set() with input as {
		"resources": {
			"aws_redshift_cluster": [{"id": "aws_redshift_cluster.dwh", "name": "dwh", "config": {}}],
			"terraform/settings": [
				{
					"id": "terraform/settings.t",
					"name": "t",
					"config": {"required_providers": [{"aws": {"version": "~> 6.2"}}]},
				},
			],
		},
	}
}
