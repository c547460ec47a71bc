# METADATA
# title: Stacks must be created with a role of their own when they create identities
# description: |
#   A stack that may create IAM resources runs with all rights of whoever starts it. A changed
#   template then creates users or policies with these rights.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
# custom:
#   id: GRD-AWS-530
#   severity: medium
#   category: access-control
#   systems: [cloudformation]
#   resources: [aws_cloudformation_stack]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Give the stack a service role that may create only what the template needs.
#
#         resource "aws_cloudformation_stack" "vendor" {
#           iam_role_arn = "arn:aws:iam::111122223333:role/cloudformation-vendor"
#         }
package guard.policies.aws.cloudformation_stack_role

import data.guard.lib.value

_identity_capabilities := {"CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"}

deny contains {
	"resource": stack.id,
	"path": ["iam_role_arn"],
	"message": sprintf("%s is acknowledged, and no iam_role_arn limits the stack", [concat(", ", acknowledged)]),
} if {
	some stack in input.resources.aws_cloudformation_stack
	acknowledged := [capability | some capability in value.as_list(stack.config.capabilities); capability in _identity_capabilities]
	count(acknowledged) > 0
	not stack.config.iam_role_arn
}
