# METADATA
# title: App Runner services must encrypt their copies with a customer key
# description: |
#   App Runner keeps a copy of the image or source under a key of AWS. With a customer key its
#   use can be refused and is recorded.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html
# custom:
#   id: GRD-AWS-471
#   severity: low
#   category: encryption
#   systems: [apprunner, kms]
#   resources: [aws_apprunner_service]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key.
#
#         resource "aws_apprunner_service" "demo" {
#
#           encryption_configuration {
#             kms_key = "arn:aws:kms:eu-west-1:111122223333:key/2b0f7d3c"
#           }
#         }
package guard.policies.aws.apprunner_customer_key

import data.guard.lib.value

deny contains {
	"resource": service.id,
	"path": ["encryption_configuration"],
	"message": "stored copies are encrypted with a key of AWS, no customer key",
} if {
	some service in input.resources.aws_apprunner_service
	count(value.as_list(object.get(service.config, "encryption_configuration", null))) == 0
}
