package guard.policies.aws.efs_access_point_root_directory_test

import data.guard.policies.aws.efs_access_point_root_directory

_input(config) := {"resources": {"aws_efs_access_point": [{
	"id": "aws_efs_access_point.team",
	"name": "team",
	"config": config,
}]}}

test_an_access_point_without_directory_is_denied if {
	efs_access_point_root_directory.deny == {{
		"message": "access point exposes the whole file system: root_directory path is / (the default)",
		"path": ["root_directory", 0, "path"],
		"resource": "aws_efs_access_point.team",
	}} with input as _input({"file_system_id": "fs-1"})
}

test_the_root_directory_is_denied if {
	efs_access_point_root_directory.deny == {{
		"message": "access point exposes the whole file system: root_directory path is / (the default)",
		"path": ["root_directory", 0, "path"],
		"resource": "aws_efs_access_point.team",
	}} with input as _input({"root_directory": [{"path": "/"}]})
}

test_a_directory_of_its_own_is_allowed if {
	efs_access_point_root_directory.deny == set() with input as _input({"root_directory": [{"path": "/teams/nlp"}]})
}

test_an_unknown_directory_points_at_itself if {
	efs_access_point_root_directory.deny == {{
		"message": "access point exposes the whole file system: root_directory path is / (the default)",
		"path": ["root_directory", 0, "path"],
		"resource": "aws_efs_access_point.team",
	}} with input as _input({"root_directory": [{"path": {"$unknown": "var.x"}}]})
}
