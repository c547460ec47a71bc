# METADATA
# title: Permission sets must not carry administrative policies
# description: |
#   Every person who is assigned the permission set is administrator of the accounts it is
#   assigned to, for each day's work. One phished session is enough to take them all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/singlesignon/latest/userguide/permissionsetsconcept.html
# custom:
#   id: GRD-AWS-320
#   severity: medium
#   category: access-control
#   systems: [iam, sso]
#   resources: [aws_ssoadmin_managed_policy_attachment]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Give daily work a narrow permission set, and keep the administrative one for break-glass
#     use under approval.
#
#         resource "aws_ssoadmin_managed_policy_attachment" "data_scientists" {
#           managed_policy_arn = "arn:aws:iam::aws:policy/job-function/DataScientist"
#         }
package guard.policies.aws.iam_permission_set_admin

_administrative := {"AdministratorAccess", "IAMFullAccess", "PowerUserAccess"}

deny contains {
	"resource": attachment.id,
	"path": ["managed_policy_arn"],
	"message": sprintf("permission set carries managed policy %s", [name]),
} if {
	some attachment in input.resources.aws_ssoadmin_managed_policy_attachment
	arn := attachment.config.managed_policy_arn
	is_string(arn)
	regex.match(`^arn:aws[a-z-]*:iam::aws:policy/`, arn)
	name := regex.replace(arn, `^.*/`, "")
	name in _administrative
}
