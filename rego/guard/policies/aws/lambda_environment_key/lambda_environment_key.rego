# METADATA
# title: Environment variables of functions must be encrypted with a customer key
# description: |
#   AWS encrypts them with its own key, so everyone who may read the function's configuration
#   reads the values. With a customer key they also need the right to decrypt, and each use is
#   recorded.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html
# custom:
#   id: GRD-AWS-439
#   severity: low
#   category: encryption
#   systems: [lambda, kms]
#   resources: [aws_lambda_function]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key.
#
#         resource "aws_lambda_function" "score" {
#           kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/2b0f7d3c"
#         }
package guard.policies.aws.lambda_environment_key

deny contains {
	"resource": function.id,
	"path": ["kms_key_arn"],
	"message": "environment variables are encrypted with the AWS managed key, no customer key",
} if {
	some function in input.resources.aws_lambda_function
	variables := function.config.environment[0].variables
	is_object(variables)
	count(variables) > 0
	not function.config.kms_key_arn
}
