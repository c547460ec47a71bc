package guard.policies.aws.mwaa_unpinned_code_test

import data.guard.policies.aws.mwaa_unpinned_code

_scope(config) := {"resources": {"aws_mwaa_environment": [{"id": "aws_mwaa_environment.x", "name": "x", "config": config}]}}

test_objects_without_versions_are_denied_once if {
	mwaa_unpinned_code.deny == {{
		"resource": "aws_mwaa_environment.x",
		"path": ["plugins_s3_object_version"],
		"message": "no object version is named for plugins, requirements: the newest object is installed",
	}} with input as _scope({"plugins_s3_path": "plugins.zip", "requirements_s3_path": "requirements.txt"})
}

test_named_versions_are_allowed if {
	count(mwaa_unpinned_code.deny) == 0 with input as _scope({"requirements_s3_path": "requirements.txt", "requirements_s3_object_version": "1a2b"})
	count(mwaa_unpinned_code.deny) == 0 with input as _scope({"requirements_s3_path": "requirements.txt", "requirements_s3_object_version": {"$unknown": "aws_s3_object.r.version_id", "$refs": ["aws_s3_object.r"]}})
}

test_environments_without_packages_are_allowed if {
	count(mwaa_unpinned_code.deny) == 0 with input as _scope({"dag_s3_path": "dags/"})
}
