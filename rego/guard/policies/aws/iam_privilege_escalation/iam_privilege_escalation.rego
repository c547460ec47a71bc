# METADATA
# title: IAM identities must not be able to make themselves administrators
# description: |
#   Whoever holds one of these permissions on everything writes itself a policy, makes a key for an
#   administrator, changes who may take a role, replaces the code of a function that runs under a
#   stronger role, or starts a machine under such a role: a stolen session of a limited identity
#   becomes control of the account in a few calls.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
# custom:
#   id: GRD-AWS-305
#   severity: high
#   category: access-control
#   systems: [iam]
#   resources:
#     - aws_iam_group
#     - aws_iam_group_policy
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_role_policy
#     - aws_iam_user
#     - aws_iam_user_policy
#     - aws_ssoadmin_permission_set_inline_policy
#     - data.aws_iam_policy_document
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Name the users, roles, policies and functions the identity manages, and require a permissions
#     boundary on what it creates.
#
#         resource "aws_iam_policy" "deployer" {
#           policy = jsonencode({
#             Statement = [{
#               Resource = ["arn:aws:iam::111122223333:role/ml/*", "arn:aws:iam::111122223333:policy/ml/*"]
#             }]
#           })
#         }
package guard.policies.aws.iam_privilege_escalation

import data.guard.lib.aws.escalation
import data.guard.lib.aws.grants
import data.guard.lib.iam

# The identity unites what several policies allow, so it is what is judged, wherever they are written.
deny contains {
	"resource": entry.identity.resource,
	"path": _place(entry.identity, entry.found.grants),
	"message": sprintf("this %s can make itself an administrator: %s on everything (%s)", [
		entry.identity.kind,
		concat("; ", entry.found.ways),
		concat(", ", sort({grant.resource | some grant in entry.found.grants})),
	]),
} if {
	some entry in escalation.identities
}

_place(identity, held) := sort(paths)[0] if {
	paths := {_action(grant) | some grant in held; grant.resource == identity.resource}
	count(paths) > 0
} else := []

deny contains {
	"resource": resource,
	"path": sort({_action(grant) | some grant in way.grants})[0],
	"message": sprintf("the holder can make itself an administrator: %s on everything", [concat("; ", way.ways)]),
} if {
	some resource, way in escalation.unattached
}

_action(grant) := grants.at(grant, iam.action_at(grant.statement, indexes[0])) if {
	indexes := [i | some i, pattern in grant.statement.actions; escalation.is_used(pattern)]
	count(indexes) > 0
}
