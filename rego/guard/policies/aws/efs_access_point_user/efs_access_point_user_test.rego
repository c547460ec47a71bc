package guard.policies.aws.efs_access_point_user_test

import data.guard.policies.aws.efs_access_point_user

_input(config) := {"resources": {"aws_efs_access_point": [{
	"id": "aws_efs_access_point.team",
	"name": "team",
	"config": config,
}]}}

test_an_access_point_without_user_is_denied if {
	efs_access_point_user.deny == {{
		"message": "access point enforces no posix_user: clients act under any user id they like",
		"path": ["posix_user"],
		"resource": "aws_efs_access_point.team",
	}} with input as _input({"file_system_id": "fs-1"})
}

test_an_access_point_for_root_is_denied if {
	efs_access_point_user.deny == {{
		"message": "access point makes every client root (uid 0)",
		"path": ["posix_user", 0, "uid"],
		"resource": "aws_efs_access_point.team",
	}} with input as _input({"posix_user": [{"uid": 0, "gid": 0}]})
}

test_an_access_point_for_a_user_is_allowed if {
	efs_access_point_user.deny == set() with input as _input({"posix_user": [{"uid": 1001, "gid": 1001}]})
}

test_an_unknown_user_id_points_at_itself if {
	efs_access_point_user.deny == {{
		"message": "access point makes every client root (uid 0)",
		"path": ["posix_user", 0, "uid"],
		"resource": "aws_efs_access_point.team",
	}} with input as _input({"posix_user": [{"uid": {"$unknown": "var.x"}, "gid": 1001}]})
}

test_a_dynamic_user_points_at_itself if {
	efs_access_point_user.deny == {{
		"message": "access point enforces no posix_user: clients act under any user id they like",
		"path": ["posix_user"],
		"resource": "aws_efs_access_point.team",
	}} with input as _input({"posix_user": {"$unknown": "var.x"}})
}
