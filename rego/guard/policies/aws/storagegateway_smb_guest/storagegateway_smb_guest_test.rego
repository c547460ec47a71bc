package guard.policies.aws.storagegateway_smb_guest_test

import data.guard.policies.aws.storagegateway_smb_guest

_input(config) := {"resources": {"aws_storagegateway_smb_file_share": [{
	"id": "aws_storagegateway_smb_file_share.office",
	"name": "office",
	"config": config,
}]}}

test_authentication_guestaccess_is_denied if {
	storagegateway_smb_guest.deny == {{
		"message": "authentication is GuestAccess: all users share one password",
		"path": ["authentication"],
		"resource": "aws_storagegateway_smb_file_share.office",
	}} with input as _input({"authentication": "GuestAccess"})
}

test_another_authentication_is_allowed if {
	storagegateway_smb_guest.deny == set() with input as _input({"authentication": "SAFE"})
}

test_authentication_left_out_is_allowed if {
	storagegateway_smb_guest.deny == set() with input as _input({})
}

test_an_unknown_authentication_points_at_itself if {
	storagegateway_smb_guest.deny == {{
		"message": "authentication is GuestAccess: all users share one password",
		"path": ["authentication"],
		"resource": "aws_storagegateway_smb_file_share.office",
	}} with input as _input({"authentication": {"$unknown": "var.x"}})
}

test_other_resources_are_not_judged if {
	storagegateway_smb_guest.deny == set() with input as {
		"resources": {
			"aws_cloudwatch_metric_alarm": [
				{
					"id": "aws_cloudwatch_metric_alarm.x",
					"name": "x",
					"config": {"authentication": "GuestAccess"},
				},
			],
		},
	}
}
