# METADATA
# title: Glue must return connection passwords encrypted
# description: |
#   Whoever may call GetConnection reads the passwords of the databases that Glue connects to in clear text.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_data_catalog_encryption_settings
# custom:
#   id: GRD-AWS-145
#   severity: medium
#   category: secrets
#   systems: [glue]
#   resources: [aws_glue_data_catalog_encryption_settings]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set return_connection_password_encrypted with a KMS key.
#
#         resource "aws_glue_data_catalog_encryption_settings" "account" {
#           data_catalog_encryption_settings {
#             connection_password_encryption {
#               aws_kms_key_id                       = "arn:aws:kms:eu-west-1:111122223333:key/e7f8091a-0000-1111-2222-333344445555"
#               return_connection_password_encrypted = true
#             }
#
#             encryption_at_rest {
#               catalog_encryption_mode = "SSE-KMS"
#             }
#           }
#         }
package guard.policies.aws.glue_connection_passwords

import data.guard.lib.value

deny contains {
	"resource": catalog.id,
	"path": ["data_catalog_encryption_settings", 0, "connection_password_encryption", 0, "return_connection_password_encrypted"],
	"message": "return_connection_password_encrypted is not true: GetConnection returns passwords in clear text",
} if {
	some catalog in input.resources.aws_glue_data_catalog_encryption_settings
	not value.is_true(object.get(catalog.config, ["data_catalog_encryption_settings", 0, "connection_password_encryption", 0, "return_connection_password_encrypted"], null))
}
