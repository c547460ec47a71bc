package guard.policies.aws.redshift_public_test

import data.guard.policies.aws.redshift_public

_input(config) := {"resources": {"aws_redshift_cluster": [{
	"id": "aws_redshift_cluster.dwh",
	"name": "dwh",
	"config": config,
}]}}

test_a_public_cluster_is_denied if {
	redshift_public.deny == {{
		"message": "publicly_accessible is true: the warehouse has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"publicly_accessible": true})
}

test_a_cluster_that_says_nothing_is_denied if {
	redshift_public.deny == {{
		"message": "publicly_accessible is not set (versions of the AWS provider before 6 default to true)",
		"path": ["publicly_accessible"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"node_type": "ra3.large"})
}

test_a_private_cluster_is_allowed if {
	redshift_public.deny == set() with input as _input({"publicly_accessible": false})
}

test_an_unknown_setting_points_at_itself if {
	redshift_public.deny == {{
		"message": "publicly_accessible is true: the warehouse has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_redshift_cluster.dwh",
	}} with input as _input({"publicly_accessible": {"$unknown": "var.x"}})
}

test_the_default_of_provider_version_6_is_allowed if {
	redshift_public.deny == set() with input as {
		"resources": {
			"aws_redshift_cluster": [{"id": "aws_redshift_cluster.dwh", "name": "dwh", "config": {}}],
			"terraform/settings": [
				{
					"id": "terraform/settings.t",
					"name": "t",
					"config": {"required_providers": [{"aws": {"version": ">= 6.0"}}]},
				},
			],
		},
	}
}

test_a_public_workgroup_is_denied if {
	redshift_public.deny == {{
		"message": "publicly_accessible is true: the warehouse has a public address",
		"path": ["publicly_accessible"],
		"resource": "aws_redshiftserverless_workgroup.bi",
	}} with input as {
		"resources": {
			"aws_redshiftserverless_workgroup": [
				{
					"id": "aws_redshiftserverless_workgroup.bi",
					"name": "bi",
					"config": {"publicly_accessible": true},
				},
			],
		},
	}
}

test_a_workgroup_that_says_nothing_is_private if {
	redshift_public.deny == set() with input as {
		"resources": {
			"aws_redshiftserverless_workgroup": [{"id": "aws_redshiftserverless_workgroup.bi", "name": "bi", "config": {}}],
		},
	}
}
