package guard.policies.aws.s3_acl_permission_write_test

import data.guard.policies.aws.s3_acl_permission_write

_acl(grantee, permission) := {"resources": {"aws_s3_bucket_acl": [{"id": "a", "name": "a", "config": {"access_control_policy": [{
	"owner": [{"id": "owner"}],
	"grant": [{"grantee": [grantee], "permission": permission}],
}]}}]}}

test_another_account_that_may_write_the_acl_is_denied if {
	denied := s3_acl_permission_write.deny with input as _acl({"id": "other", "type": "CanonicalUser"}, "WRITE_ACP")
	denied == {{
		"message": "WRITE_ACP lets another account change the ACL",
		"path": ["access_control_policy", 0, "grant", 0, "permission"],
		"resource": "a",
	}}
}

test_a_bucket_of_an_older_provider_is_denied if {
	denied := s3_acl_permission_write.deny with input as {"resources": {"aws_s3_bucket": [{"id": "b", "name": "b", "config": {"grant": [{"id": "x", "permissions": ["READ", "WRITE_ACP"]}]}}]}}
	denied == {{"message": "WRITE_ACP lets its grantee change the ACL", "path": ["grant", 0, "permissions", 1], "resource": "b"}}
}

test_the_owner_other_permissions_and_groups_are_left_alone if {
	every case in [
		_acl({"id": "owner"}, "FULL_CONTROL"),
		_acl({"id": "other"}, "READ"),
		_acl({"uri": "http://acs.amazonaws.com/groups/s3/LogDelivery"}, "WRITE_ACP"),
		_acl({"id": {"$unknown": "var.id"}}, "WRITE_ACP"),
	] {
		denied := s3_acl_permission_write.deny with input as case
		count(denied) == 0
	}
}
