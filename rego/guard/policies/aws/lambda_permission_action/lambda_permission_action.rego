# METADATA
# title: Lambda permissions must allow nothing but calling the function
# description: |
#   A permission is for callers. One that allows every action, or another one than invoking, lets its
#   principal read the code and its variables, replace it, or delete the function.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_permission
# custom:
#   id: GRD-AWS-554
#   severity: medium
#   category: access-control
#   systems: [lambda]
#   resources: [aws_lambda_permission]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Name the call.
#
#         resource "aws_lambda_permission" "score" {
#           action = "lambda:InvokeFunction"
#         }
package guard.policies.aws.lambda_permission_action

_calls := {"lambda:invokefunction", "lambda:invokefunctionurl", "lambda:invokeasync", "lambda:enablereplication*", "lambda:getlayerversion"}

deny contains {
	"resource": permission.id,
	"path": ["action"],
	"message": sprintf("%s is allowed, which is more than calling the function", [permission.config.action]),
} if {
	some permission in input.resources.aws_lambda_permission
	is_string(permission.config.action)
	not lower(permission.config.action) in _calls
}
