# METADATA
# title: Lambda functions must not be callable by everyone
# description: |
#   Principal "*" without a source lets any AWS account in the world run the function with
#   chosen input, and act through it with the rights of its role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-1
# custom:
#   id: GRD-AWS-437
#   severity: critical
#   category: access-control
#   systems: [lambda]
#   resources: [aws_lambda_permission]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the service and its source, or the account.
#
#         resource "aws_lambda_permission" "schedule" {
#           principal  = "events.amazonaws.com"
#           source_arn = "arn:aws:events:eu-west-1:111122223333:rule/nightly"
#         }
package guard.policies.aws.lambda_permission_public

_limits := ["source_arn", "source_account", "principal_org_id"]

deny contains {
	"resource": permission.id,
	"path": ["principal"],
	"message": `principal "*" lets every AWS account call the function`,
} if {
	some permission in input.resources.aws_lambda_permission
	permission.config.principal == "*"
	count([limit | some limit in _limits; permission.config[limit]]) == 0

	# A URL that asks for signatures answers only callers whose own account allows the call as well
	not permission.config.function_url_auth_type
}
