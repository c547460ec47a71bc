# METADATA
# title: Lambda function URLs must not allow every origin with credentials
# description: |
#   Any web page that a signed-in user opens can call the function in their name and read the
#   answer.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors
# custom:
#   id: GRD-AWS-436
#   severity: medium
#   category: access-control
#   systems: [lambda]
#   resources: [aws_lambda_function_url]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Name the origins of the front end.
#
#         resource "aws_lambda_function_url" "predict" {
#           cors {
#             allow_origins = ["https://portal.example.com"]
#           }
#         }
package guard.policies.aws.lambda_function_url_cors

import data.guard.lib.value

deny contains {
	"resource": url.id,
	"path": ["cors", i, "allow_origins", j],
	"message": "every origin may call with the user's credentials",
} if {
	some url in input.resources.aws_lambda_function_url
	some i, cors in value.as_list(url.config.cors)
	value.is_true(cors.allow_credentials)
	some j, origin in value.as_list(cors.allow_origins)
	origin == "*"
}
