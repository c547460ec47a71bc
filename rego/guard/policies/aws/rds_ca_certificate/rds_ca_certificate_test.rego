package guard.policies.aws.rds_ca_certificate_test

import data.guard.policies.aws.rds_ca_certificate

_input(config) := {"resources": {"aws_db_instance": [{
	"id": "aws_db_instance.features",
	"name": "features",
	"config": config,
}]}}

test_ca_cert_identifier_rds_ca_2015_is_denied if {
	rds_ca_certificate.deny == {{
		"message": "ca_cert_identifier names an authority that has expired",
		"path": ["ca_cert_identifier"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"ca_cert_identifier": "rds-ca-2015"})
}

test_ca_cert_identifier_rds_ca_2019_is_denied if {
	rds_ca_certificate.deny == {{
		"message": "ca_cert_identifier names an authority that has expired",
		"path": ["ca_cert_identifier"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"ca_cert_identifier": "rds-ca-2019"})
}

test_another_ca_cert_identifier_is_allowed if {
	rds_ca_certificate.deny == set() with input as _input({"ca_cert_identifier": "SAFE"})
}

test_ca_cert_identifier_left_out_is_allowed if {
	rds_ca_certificate.deny == set() with input as _input({})
}

test_an_unknown_ca_cert_identifier_points_at_itself if {
	rds_ca_certificate.deny == {{
		"message": "ca_cert_identifier names an authority that has expired",
		"path": ["ca_cert_identifier"],
		"resource": "aws_db_instance.features",
	}} with input as _input({"ca_cert_identifier": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	rds_ca_certificate.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"ca_cert_identifier": "rds-ca-2015"},
				},
			],
		},
	}
}

test_aws_rds_cluster_instance_is_judged_alike if {
	rds_ca_certificate.deny == {{
		"message": "ca_cert_identifier names an authority that has expired",
		"path": ["ca_cert_identifier"],
		"resource": "aws_rds_cluster_instance.features",
	}} with input as {
		"resources": {
			"aws_rds_cluster_instance": [
				{
					"id": "aws_rds_cluster_instance.features",
					"name": "features",
					"config": {"ca_cert_identifier": "rds-ca-2015"},
				},
			],
		},
	}
}
