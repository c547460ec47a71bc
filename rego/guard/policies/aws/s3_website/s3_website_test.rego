package guard.policies.aws.s3_website_test

import data.guard.policies.aws.s3_website

_input(config) := {"resources": {"aws_s3_bucket": [{
	"id": "aws_s3_bucket.raw",
	"name": "raw",
	"config": config,
}]}}

test_an_inline_website_is_denied if {
	s3_website.deny == {{
		"message": "website block serves the bucket over HTTP without TLS",
		"path": ["website"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"website": [{"index_document": "index.html"}]})
}

test_a_website_configuration_is_denied if {
	s3_website.deny == {{
		"message": "website configuration serves the bucket over HTTP without TLS",
		"path": ["index_document"],
		"resource": "aws_s3_bucket_website_configuration.docs",
	}} with input as {
		"resources": {
			"aws_s3_bucket_website_configuration": [
				{
					"id": "aws_s3_bucket_website_configuration.docs",
					"name": "docs",
					"config": {"index_document": [{"suffix": "index.html"}]},
				},
			],
		},
	}
}

test_a_redirection_is_allowed if {
	s3_website.deny == set() with input as {
		"resources": {
			"aws_s3_bucket_website_configuration": [
				{
					"id": "aws_s3_bucket_website_configuration.docs",
					"name": "docs",
					"config": {
						"redirect_all_requests_to": [{"host_name": "example.org", "protocol": "https"}],
					},
				},
			],
		},
	}
}

test_a_bucket_without_website_is_allowed if {
	s3_website.deny == set() with input as _input({"bucket": "acme-raw"})
}

test_a_dynamic_website_points_at_itself if {
	s3_website.deny == {{
		"message": "website block serves the bucket over HTTP without TLS",
		"path": ["website"],
		"resource": "aws_s3_bucket.raw",
	}} with input as _input({"website": {"$unknown": "var.x"}})
}
