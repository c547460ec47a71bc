package guard.policies.aws.appstream_internet_access_test

import data.guard.policies.aws.appstream_internet_access

_scope(config) := {"resources": {"aws_appstream_fleet": [{"id": "aws_appstream_fleet.lake", "name": "lake", "config": config}]}}

test_direct_access_is_denied if {
	denied := appstream_internet_access.deny with input as _scope({"name": "annotators", "enable_default_internet_access": true})
	denied == {{"message": "instances are connected to the Internet directly", "path": ["enable_default_internet_access"], "resource": "aws_appstream_fleet.lake"}}
}

test_image_builders_count if {
	denied := appstream_internet_access.deny with input as {"resources": {"aws_appstream_image_builder": [{"id": "aws_appstream_image_builder.lake", "name": "lake", "config": {"enable_default_internet_access": true}}]}}
	denied == {{"message": "instances are connected to the Internet directly", "path": ["enable_default_internet_access"], "resource": "aws_appstream_image_builder.lake"}}
}

test_a_private_fleet_is_allowed if {
	denied := appstream_internet_access.deny with input as _scope({"enable_default_internet_access": false})
	count(denied) == 0
}

test_fleets_are_private_by_default if {
	denied := appstream_internet_access.deny with input as _scope({"name": "annotators"})
	count(denied) == 0
}

test_an_unknown_setting_is_left_open if {
	denied := appstream_internet_access.deny with input as _scope({"enable_default_internet_access": {"$unknown": "var.internet"}})
	count(denied) == 0
}
