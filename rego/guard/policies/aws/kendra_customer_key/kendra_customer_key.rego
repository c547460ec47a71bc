# METADATA
# title: Kendra indexes must use a customer-managed KMS key
# description: |
#   The index holds the text of internal documents under a key that AWS owns: access cannot be revoked,
#   restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kendra/latest/dg/encryption-at-rest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kendra_index
# custom:
#   id: GRD-AWS-218
#   severity: low
#   category: encryption
#   systems: [kendra]
#   resources: [aws_kendra_index]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own; the index is replaced.
#
#         resource "aws_kendra_index" "handbook" {
#           name     = "handbook"
#           role_arn = "arn:aws:iam::111122223333:role/kendra"
#           edition  = "DEVELOPER_EDITION"
#
#           server_side_encryption_configuration {
#             kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/e7f8091a-1111-2222-3333-444455556666"
#           }
#         }
package guard.policies.aws.kendra_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": index.id,
	"path": ["server_side_encryption_configuration", 0, "kms_key_id"],
	"message": "server_side_encryption_configuration names no customer key",
} if {
	some index in input.resources.aws_kendra_index
	not settings.is_customer_key(object.get(index.config, ["server_side_encryption_configuration", 0, "kms_key_id"], null))
}
