# METADATA
# description: |
#   Which security events of CloudTrail raise an alarm: metric filters are evaluated on sample events,
#   and the metrics they feed are joined with the alarms that watch them
package guard.lib.aws.alarms

import data.guard.lib.aws.pattern
import data.guard.lib.reference
import data.guard.lib.value

# The kinds of events that the CIS benchmark of AWS wants alarms on: `samples` must be matched, `harmless`
# ones must not. A filter is about a kind when it compares a field of `markers` with the value there.
_kinds := {
	"cloudtrail_changes": _calls("cloudtrail.amazonaws.com", {"CreateTrail", "UpdateTrail", "DeleteTrail", "StartLogging", "StopLogging"}, set()),
	"config_changes": _calls("config.amazonaws.com", {"StopConfigurationRecorder", "DeleteDeliveryChannel", "PutDeliveryChannel", "PutConfigurationRecorder"}, set()),
	"console_failures": {
		"samples": {"a failed sign-in": {"eventName": "ConsoleLogin", "errorMessage": "Failed authentication"}},
		"harmless": {"a successful sign-in": {"eventName": "ConsoleLogin", "errorMessage": "none"}},
		"markers": {["errorMessage", "Failed authentication"]},
	},
	"console_without_mfa": {
		"samples": {"a sign-in without MFA": {
			"eventName": "ConsoleLogin",
			"additionalEventData.MFAUsed": "No",
			"userIdentity.type": "IAMUser",
			"responseElements.ConsoleLogin": "Success",
		}},
		"harmless": {"a sign-in with MFA": {"eventName": "ConsoleLogin", "additionalEventData.MFAUsed": "Yes"}},
		"markers": {["additionalEventData.MFAUsed", "*"]},
	},
	"gateway_changes": _calls(
		"ec2.amazonaws.com", {
			"CreateCustomerGateway", "DeleteCustomerGateway", "AttachInternetGateway", "CreateInternetGateway",
			"DeleteInternetGateway", "DetachInternetGateway",
		},
		set(),
	),
	"iam_changes": _calls(
		"iam.amazonaws.com", {
			"AttachGroupPolicy", "AttachRolePolicy", "AttachUserPolicy", "CreatePolicy", "CreatePolicyVersion",
			"DeleteGroupPolicy", "DeletePolicy", "DeletePolicyVersion", "DeleteRolePolicy", "DeleteUserPolicy",
			"DetachGroupPolicy", "DetachRolePolicy", "DetachUserPolicy", "PutGroupPolicy", "PutRolePolicy",
			"PutUserPolicy",
		},
		{"CreatePolicy", "DeletePolicy"},
	),
	"kms_key_loss": _calls("kms.amazonaws.com", {"DisableKey", "ScheduleKeyDeletion"}, set()),
	"network_acl_changes": _calls(
		"ec2.amazonaws.com", {
			"CreateNetworkAcl", "CreateNetworkAclEntry", "DeleteNetworkAcl", "DeleteNetworkAclEntry",
			"ReplaceNetworkAclAssociation", "ReplaceNetworkAclEntry",
		},
		set(),
	),
	"organizations_changes": _calls(
		"organizations.amazonaws.com", {
			"AcceptHandshake", "AttachPolicy", "CreateAccount", "CreateOrganizationalUnit", "CreatePolicy",
			"DeclineHandshake", "DeleteOrganization", "DeleteOrganizationalUnit", "DeletePolicy", "DetachPolicy",
			"DisablePolicyType", "EnablePolicyType", "InviteAccountToOrganization", "LeaveOrganization",
			"MoveAccount", "RemoveAccountFromOrganization", "UpdateOrganizationalUnit", "UpdatePolicy",
		},
		{"CreatePolicy", "DeletePolicy"},
	),
	"root_use": {
		"samples": {"a call of root": {"userIdentity.type": "Root", "eventType": "AwsApiCall"}},
		"harmless": {"a call of a user": {"userIdentity.type": "IAMUser", "eventType": "AwsApiCall"}},
		"markers": {["userIdentity.type", "Root"]},
	},
	"route_table_changes": _calls(
		"ec2.amazonaws.com", {
			"CreateRoute", "CreateRouteTable", "DeleteRoute", "DeleteRouteTable", "DisassociateRouteTable",
			"ReplaceRoute", "ReplaceRouteTableAssociation",
		},
		set(),
	),
	"s3_policy_changes": _calls(
		"s3.amazonaws.com", {
			"DeleteBucketCors", "DeleteBucketLifecycle", "DeleteBucketPolicy", "DeleteBucketReplication",
			"PutBucketAcl", "PutBucketCors", "PutBucketLifecycle", "PutBucketPolicy", "PutBucketReplication",
		},
		{"DeleteBucketLifecycle", "PutBucketLifecycle"},
	),
	"security_group_changes": _calls(
		"ec2.amazonaws.com", {
			"AuthorizeSecurityGroupEgress", "AuthorizeSecurityGroupIngress", "CreateSecurityGroup",
			"DeleteSecurityGroup", "RevokeSecurityGroupEgress", "RevokeSecurityGroupIngress",
		},
		set(),
	),
	"unauthorized_calls": {
		"samples": {
			"AccessDenied": {"errorCode": "AccessDenied"},
			"Client.UnauthorizedOperation": {"errorCode": "Client.UnauthorizedOperation"},
		},
		"harmless": {"ThrottlingException": {"errorCode": "ThrottlingException"}},
		"markers": {["errorCode", code] |
			some code in {"*UnauthorizedOperation", "AccessDenied*", "Client.UnauthorizedOperation", "UnauthorizedOperation"}
		},
	},
	"vpc_changes": _calls(
		"ec2.amazonaws.com", {
			"AcceptVpcPeeringConnection", "CreateVpc", "CreateVpcPeeringConnection", "DeleteVpc",
			"DeleteVpcPeeringConnection", "ModifyVpcAttribute", "RejectVpcPeeringConnection",
		},
		set(),
	),
}

# Calls that several services have are no marker
_calls(source, names, shared) := {
	"samples": {name: {"eventName": name, "eventSource": source} | some name in names},
	"harmless": {"calls that change nothing": {"eventName": "GetNothing", "eventSource": source}},
	"markers": {["eventName", name] | some name in (names - shared)},
}

_labels := {
	"cloudtrail_changes": "changes of trails",
	"config_changes": "changes of AWS Config",
	"console_failures": "failed console sign-ins",
	"console_without_mfa": "console sign-ins without MFA",
	"gateway_changes": "changes of gateways",
	"iam_changes": "changes of IAM policies",
	"kms_key_loss": "KMS keys disabled or deleted",
	"network_acl_changes": "changes of network ACLs",
	"organizations_changes": "changes of the organization",
	"root_use": "use of root",
	"route_table_changes": "changes of route tables",
	"s3_policy_changes": "changes of bucket policies",
	"security_group_changes": "changes of security groups",
	"unauthorized_calls": "unauthorized calls",
	"vpc_changes": "changes of VPCs",
}

_filters := object.get(input.resources, "aws_cloudwatch_log_metric_filter", [])

_alarms := object.get(input.resources, "aws_cloudwatch_metric_alarm", [])

_concerned[kind] contains filter.id if {
	some filter in _filters
	compared := {[comparison.field, comparison.operand] | some comparison in pattern.comparisons(filter.config.pattern)}
	some kind, about in _kinds
	some [field, operand] in compared
	count({[field, operand], [field, "*"]} & about.markers) > 0
}

_filters_of(kind) := [filter | some filter in _filters; filter.id in object.get(_concerned, kind, set())]

# What alarms watch: names of metrics as they are written, and ids of resources that they refer to
_watched contains metric if {
	some alarm in _alarms
	metric := alarm.config.metric_name
}

_watched contains metric if {
	some alarm in _alarms
	some query in value.as_list(alarm.config.metric_query)
	some block in value.as_list(query.metric)
	metric := block.metric_name
}

# Modules of the registry that make an alarm take the metric as an argument of the same name
_watched contains metric if {
	some call in input.resources["terraform/module"]
	metric := call.config.metric_name
}

_watched_ids contains id if {
	some metric in _watched
	some id in reference.targets(metric)
}

_has_alarm(filter) if {
	some transformation in value.as_list(filter.config.metric_transformation)
	transformation.name in _watched
}

_has_alarm(filter) if filter.id in _watched_ids

# An alarm on a metric that cannot be known may be the one
default _doubt := {}

_doubt := {"unknown": expression} if expression := reference.unresolved(_alarms, "metric_name")

_missed(kind, filter) := {name | some name, event in _kinds[kind].samples; not pattern.matches(filter.config.pattern, event)}

_too_much(kind, filter) := {name | some name, event in _kinds[kind].harmless; pattern.matches(filter.config.pattern, event)}

# METADATA
# description: |
#   What is wrong with the alarm on a kind of events that some filter is about, at most one fact: no
#   alarm watches the metric of its filters, or they miss some events, or they match harmless ones.
violations(kind) := [object.union(_doubt, {
	"resource": filters[0].id,
	"path": ["metric_transformation", 0, "name"],
	"message": sprintf("no alarm of the module watches the metric of this filter (%s)", [_labels[kind]]),
})] if {
	filters := _filters_of(kind)
	count(filters) > 0
	count([filter | some filter in filters; _has_alarm(filter)]) == 0
} else := [{
	"resource": alarmed[0].id,
	"path": ["pattern"],
	"message": sprintf("pattern does not match %s", [concat(", ", sort(missed))]),
}] if {
	alarmed := [filter | some filter in _filters_of(kind); _has_alarm(filter)]
	missed := intersection({_missed(kind, filter) | some filter in alarmed})
	count(missed) > 0
} else := [{
	"resource": filter.id,
	"path": ["pattern"],
	"message": sprintf("pattern also matches %s, which drowns the alarm", [concat(", ", sort(_too_much(kind, filter)))]),
} |
	some filter in _filters_of(kind)
	count(_too_much(kind, filter)) > 0
]

# METADATA
# description: The kinds of events, in words, that no filter is about
unwatched := sort([label | some kind, label in _labels; not _concerned[kind]])
