# METADATA
# title: EBS volumes must be encrypted with a customer-managed KMS key
# description: |
#   The service key aws/ebs cannot be restricted or revoked: whoever may use EBS in the account can read the
#   volume, and its snapshots cannot be shared under a key policy.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_volume
# custom:
#   id: GRD-AWS-032
#   severity: low
#   category: encryption
#   systems: [ebs]
#   resources: [aws_ebs_volume]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_ebs_volume" "warehouse" {
#           availability_zone = "eu-west-1a"
#           size              = 500
#           encrypted         = true
#           kms_key_id        = aws_kms_key.volumes.arn
#         }
#
#         resource "aws_kms_key" "volumes" {
#           description         = "EBS volumes of the data platform"
#           enable_key_rotation = true
#         }
package guard.policies.aws.ebs_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": volume.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the volume is under the service key aws/ebs",
} if {
	some volume in input.resources.aws_ebs_volume
	value.is_true(volume.config.encrypted)
	not settings.is_customer_key(object.get(volume.config, "kms_key_id", null))
}
