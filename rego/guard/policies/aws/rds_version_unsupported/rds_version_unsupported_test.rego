package guard.policies.aws.rds_version_unsupported_test

import data.guard.policies.aws.rds_version_unsupported

_scope(engine, version) := {"resources": {"aws_db_instance": [{"id": "aws_db_instance.x", "name": "x", "config": {"engine": engine, "engine_version": version}}]}}

test_old_versions_of_every_engine_are_denied if {
	rds_version_unsupported.deny == {{
		"resource": "aws_db_instance.x",
		"path": ["engine_version"],
		"message": "mysql 5.6.44 is out of support",
	}} with input as _scope("mysql", "5.6.44")
	count(rds_version_unsupported.deny) == 1 with input as _scope("postgres", "9.6.22")
	count(rds_version_unsupported.deny) == 1 with input as _scope("mariadb", "10.3")
	count(rds_version_unsupported.deny) == 1 with input as _scope("oracle-ee", "12.1.0.2.v24")
	count(rds_version_unsupported.deny) == 1 with input as _scope("sqlserver-se", "12.00.6329.1.v1")
	count(rds_version_unsupported.deny) == 1 with input as _scope("postgres", 10)
}

test_supported_versions_are_allowed if {
	count(rds_version_unsupported.deny) == 0 with input as _scope("mysql", "8.4.5")
	count(rds_version_unsupported.deny) == 0 with input as _scope("postgres", "16")
	count(rds_version_unsupported.deny) == 0 with input as _scope("mariadb", "10.11.6")
	count(rds_version_unsupported.deny) == 0 with input as _scope("oracle-ee", "19.0.0.0")
}

test_unknown_and_absent_versions_are_left_alone if {
	count(rds_version_unsupported.deny) == 0 with input as _scope("mysql", {"$unknown": "var.version"})
	count(rds_version_unsupported.deny) == 0 with input as _scope({"$unknown": "var.engine"}, "5.6")
}
