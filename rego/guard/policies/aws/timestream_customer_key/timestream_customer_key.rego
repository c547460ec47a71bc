# METADATA
# title: Timestream databases must use a customer-managed KMS key
# description: |
#   Under the service key, access to the measurements cannot be revoked, restricted or audited at the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/timestreamwrite_database
# custom:
#   id: GRD-AWS-088
#   severity: low
#   category: encryption
#   systems: [timestream]
#   resources: [aws_timestreamwrite_database]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_timestreamwrite_database" "metrics" {
#           database_name = "model-metrics"
#           kms_key_id    = "arn:aws:kms:eu-west-1:111122223333:key/6f708192-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.timestream_customer_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": database.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: the database is under aws/timestream",
} if {
	some database in input.resources.aws_timestreamwrite_database
	not settings.is_customer_key(object.get(database.config, "kms_key_id", null))
}
