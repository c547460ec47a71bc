# METADATA
# title: KMS keys must be rotated
# description: |
#   All data ever written hangs on one generation of key material: whatever exposes it once exposes everything,
#   and limits on the use of one key are never renewed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key
# custom:
#   id: GRD-AWS-232
#   severity: medium
#   category: encryption
#   systems: [kms]
#   resources: [aws_kms_key]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set enable_key_rotation; aliases and stored data need no change.
#
#         resource "aws_kms_key" "lake" {
#           description         = "Data lake"
#           enable_key_rotation = true
#         }
package guard.policies.aws.kms_rotation

import data.guard.lib.value

# Asymmetric and HMAC keys, and keys of a custom key store, cannot be rotated automatically.
deny contains {
	"resource": key.id,
	"path": ["enable_key_rotation"],
	"message": "enable_key_rotation is not true (the default is false)",
} if {
	some key in input.resources.aws_kms_key
	not value.is_true(object.get(key.config, "enable_key_rotation", null))
	object.get(key.config, "customer_master_key_spec", "SYMMETRIC_DEFAULT") == "SYMMETRIC_DEFAULT"
	object.get(key.config, "key_usage", "ENCRYPT_DECRYPT") == "ENCRYPT_DECRYPT"
	not key.config.custom_key_store_id
}
