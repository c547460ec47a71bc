# METADATA
# title: SSM SecureStrings must use a customer-managed KMS key
# description: |
#   Under aws/ssm everyone who may read the parameter can decrypt it; with a key of your own the key has to
#   agree.
# related_resources:
#   - ref: https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_parameter
# custom:
#   id: GRD-AWS-229
#   severity: low
#   category: encryption
#   systems: [ssm]
#   resources: [aws_ssm_parameter]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in key_id.
#
#         resource "aws_ssm_parameter" "license" {
#           name   = "/solver/license"
#           type   = "SecureString"
#           value  = var.solver_license
#           key_id = "arn:aws:kms:eu-west-1:111122223333:key/00001a2b-2222-3333-4444-555566667777"
#         }
package guard.policies.aws.ssm_parameter_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": parameter.id,
	"path": ["key_id"],
	"message": "key_id names no customer key: the parameter is under aws/ssm",
} if {
	some parameter in input.resources.aws_ssm_parameter
	parameter.config.type == "SecureString"
	not settings.is_customer_key(object.get(parameter.config, "key_id", null))
}
