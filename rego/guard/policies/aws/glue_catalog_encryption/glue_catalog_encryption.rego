# METADATA
# title: The Glue Data Catalog must be encrypted at rest
# description: |
#   Table definitions, partitions and column statistics, minimum and maximum values among them, lie there
#   without a key of yours between them and a reader.
# related_resources:
#   - ref: https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_data_catalog_encryption_settings
# custom:
#   id: GRD-AWS-144
#   severity: medium
#   category: encryption
#   systems: [glue]
#   resources: [aws_glue_data_catalog_encryption_settings]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Set the catalog encryption mode to SSE-KMS.
#
#         resource "aws_glue_data_catalog_encryption_settings" "region" {
#           data_catalog_encryption_settings {
#             connection_password_encryption {
#               aws_kms_key_id                       = "arn:aws:kms:eu-west-1:111122223333:key/d6e7f809-0000-1111-2222-333344445555"
#               return_connection_password_encrypted = true
#             }
#
#             encryption_at_rest {
#               catalog_encryption_mode = "SSE-KMS"
#               sse_aws_kms_key_id      = "arn:aws:kms:eu-west-1:111122223333:key/d6e7f809-0000-1111-2222-333344445555"
#             }
#           }
#         }
package guard.policies.aws.glue_catalog_encryption

_safe := {"SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"}

deny contains {
	"resource": settings_resource.id,
	"path": ["data_catalog_encryption_settings", 0, "encryption_at_rest", 0, "catalog_encryption_mode"],
	"message": "catalog_encryption_mode is DISABLED or absent",
} if {
	some settings_resource in input.resources.aws_glue_data_catalog_encryption_settings
	not object.get(settings_resource.config, ["data_catalog_encryption_settings", 0, "encryption_at_rest", 0, "catalog_encryption_mode"], null) in _safe
}
