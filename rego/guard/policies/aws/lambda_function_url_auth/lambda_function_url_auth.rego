# METADATA
# title: Lambda function URLs must require authentication
# description: |
#   With authorization_type NONE the URL answers anyone on the Internet. Whoever finds it runs
#   the function with the rights of its role, reads what it returns and pays nothing for the
#   load they cause.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
# custom:
#   id: GRD-AWS-435
#   severity: high
#   category: access-control
#   systems: [lambda]
#   resources: [aws_lambda_function_url]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Require signed requests; put a public front, where one is wanted, behind CloudFront or
#     an API with an authorizer.
#
#         resource "aws_lambda_function_url" "predict" {
#           authorization_type = "AWS_IAM"
#         }
package guard.policies.aws.lambda_function_url_auth

deny contains {
	"resource": url.id,
	"path": ["authorization_type"],
	"message": `authorization_type "NONE" lets anyone on the Internet call the function`,
} if {
	some url in input.resources.aws_lambda_function_url
	url.config.authorization_type == "NONE"
}
