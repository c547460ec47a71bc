# METADATA
# title: Services must be allowed to call functions for one source only
# description: |
#   A permission for a service without a source covers that service in every account. An
#   attacker points their own bucket, topic or rule at the function, and the service calls it
#   for them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
# custom:
#   id: GRD-AWS-438
#   severity: medium
#   category: access-control
#   systems: [lambda]
#   resources: [aws_lambda_permission]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the source, and for a bucket its account too.
#
#         resource "aws_lambda_permission" "ingest" {
#           source_arn     = "arn:aws:s3:::raw-images"
#           source_account = "111122223333"
#         }
package guard.policies.aws.lambda_permission_source

_limits := ["source_arn", "source_account", "principal_org_id", "event_source_token"]

deny contains {
	"resource": permission.id,
	"path": ["source_arn"],
	"message": sprintf("%s may call the function for any account, no source_arn or source_account", [permission.config.principal]),
} if {
	some permission in input.resources.aws_lambda_permission
	is_string(permission.config.principal)
	endswith(permission.config.principal, ".amazonaws.com")
	count([limit | some limit in _limits; permission.config[limit]]) == 0
}
