# METADATA
# title: Lambda functions must be traced
# description: |
#   A trace shows what a function called on behalf of whom. Without it an abused function is one
#   line in a log among millions.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html
# custom:
#   id: GRD-AWS-440
#   severity: low
#   category: logging
#   systems: [lambda, x-ray]
#   resources: [aws_lambda_function]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Use active tracing.
#
#         resource "aws_lambda_function" "rank" {
#
#           tracing_config {
#             mode = "Active"
#           }
#         }
package guard.policies.aws.lambda_tracing

deny contains {
	"resource": function.id,
	"path": ["tracing_config", 0, "mode"],
	"message": "requests are not traced (tracing_config mode defaults to PassThrough)",
} if {
	some function in input.resources.aws_lambda_function
	not object.get(function.config, ["tracing_config", 0, "mode"], null) == "Active"
}
