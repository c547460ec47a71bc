# METADATA
# title: Lambda functions must run signed code only
# description: |
#   Without code signing, whoever may update the function's code, or write to the bucket it is
#   taken from, runs their program under its role.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html
# custom:
#   id: GRD-AWS-441
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [lambda]
#   resources: [aws_lambda_function, aws_lambda_code_signing_config]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Attach a code signing configuration that enforces.
#
#         resource "aws_lambda_function" "transform" {
#           code_signing_config_arn = aws_lambda_code_signing_config.releases.arn
#         }
#
#
#         resource "aws_lambda_code_signing_config" "releases" {
#           allowed_publishers {
#             signing_profile_version_arns = ["arn:aws:signer:eu-west-1:111122223333:/signing-profiles/releases/1a2b3c"]
#           }
#
#           policies {
#             untrusted_artifact_on_deployment = "Enforce"
#           }
#         }
package guard.policies.aws.lambda_code_signing

deny contains {
	"resource": function.id,
	"path": ["code_signing_config_arn"],
	"message": "no code_signing_config_arn: unsigned code is accepted",
} if {
	some function in input.resources.aws_lambda_function

	# Images are signed and checked in the registry
	object.get(function.config, "package_type", "Zip") == "Zip"
	not function.config.code_signing_config_arn
}

deny contains {
	"resource": configuration.id,
	"path": ["policies", 0, "untrusted_artifact_on_deployment"],
	"message": "unsigned code is reported but accepted (defaults to Warn)",
} if {
	some configuration in input.resources.aws_lambda_code_signing_config
	object.get(configuration.config, ["policies", 0, "untrusted_artifact_on_deployment"], "Warn") == "Warn"
}
