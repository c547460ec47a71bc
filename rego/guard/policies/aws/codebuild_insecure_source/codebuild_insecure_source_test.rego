package guard.policies.aws.codebuild_insecure_source_test

import data.guard.policies.aws.codebuild_insecure_source

_scope(config) := {"resources": {"aws_codebuild_project": [{"id": "aws_codebuild_project.ingest", "name": "ingest", "config": config}]}}

test_an_unverified_source_is_denied if {
	denied := codebuild_insecure_source.deny with input as _scope({"source": [{"type": "GITHUB_ENTERPRISE", "insecure_ssl": true}]})
	denied == {{"message": "the certificate of the source is not verified", "path": ["source", 0, "insecure_ssl"], "resource": "aws_codebuild_project.ingest"}}
}

test_further_sources_count if {
	denied := codebuild_insecure_source.deny with input as _scope({"source": [{"type": "GITHUB"}], "secondary_sources": [{"type": "GITHUB_ENTERPRISE", "insecure_ssl": true}]})
	denied == {{"message": "the certificate of the source is not verified", "path": ["secondary_sources", 0, "insecure_ssl"], "resource": "aws_codebuild_project.ingest"}}
}

test_a_verified_source_is_allowed if {
	denied := codebuild_insecure_source.deny with input as _scope({"source": [{"type": "GITHUB_ENTERPRISE", "insecure_ssl": false}]})
	count(denied) == 0
}

test_verification_is_the_default if {
	denied := codebuild_insecure_source.deny with input as _scope({"source": [{"type": "GITHUB"}]})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := codebuild_insecure_source.deny with input as _scope({"source": [{"insecure_ssl": {"$unknown": "var.insecure"}}]})
	count(denied) == 0
}
