package guard.policies.aws.elasticache_user_without_password_test

import data.guard.policies.aws.elasticache_user_without_password

_input(config) := {"resources": {"aws_elasticache_user": [{
	"id": "aws_elasticache_user.online",
	"name": "online",
	"config": config,
}]}}

test_a_user_without_password_is_denied if {
	elasticache_user_without_password.deny == {{
		"message": "no_password_required is true",
		"path": ["no_password_required"],
		"resource": "aws_elasticache_user.online",
	}} with input as _input({"no_password_required": true, "access_string": "on ~* +@all"})
}

test_an_authentication_mode_without_password_is_denied if {
	elasticache_user_without_password.deny == {{
		"message": "authentication type is no-password-required",
		"path": ["authentication_mode", 0, "type"],
		"resource": "aws_elasticache_user.online",
	}} with input as _input({"authentication_mode": [{"type": "no-password-required"}]})
}

test_iam_authentication_is_allowed if {
	elasticache_user_without_password.deny == set() with input as _input({"authentication_mode": [{"type": "iam"}]})
}

test_a_user_that_is_switched_off_is_allowed if {
	elasticache_user_without_password.deny == set() with input as _input({"no_password_required": true, "access_string": "off ~keys* -@all"})
}

test_a_user_that_says_nothing_is_allowed if {
	elasticache_user_without_password.deny == set() with input as _input({"user_id": "u"})
}

test_an_unknown_setting_points_at_itself if {
	elasticache_user_without_password.deny == {{
		"message": "no_password_required is true",
		"path": ["no_password_required"],
		"resource": "aws_elasticache_user.online",
	}} with input as _input({"no_password_required": {"$unknown": "var.x"}})
}
