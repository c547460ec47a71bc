# METADATA
# title: Log groups must use a customer-managed KMS key
# description: |
#   CloudWatch encrypts logs with its own keys: whoever may read the log group reads what slipped into it, and
#   access cannot be revoked at a key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group
# custom:
#   id: GRD-AWS-270
#   severity: low
#   category: encryption
#   systems: [cloudwatch]
#   resources: [aws_cloudwatch_log_group]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own in kms_key_id.
#
#         resource "aws_cloudwatch_log_group" "audit" {
#           name              = "/serving/audit"
#           retention_in_days = 400
#           kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/0000b4c5-2222-3333-4444-555566667777"
#         }
package guard.policies.aws.cloudwatch_log_group_key

import data.guard.lib.aws.data.settings

deny contains {
	"resource": group.id,
	"path": ["kms_key_id"],
	"message": "kms_key_id names no customer key: logs are under keys of CloudWatch",
} if {
	some group in input.resources.aws_cloudwatch_log_group
	not settings.is_customer_key(object.get(group.config, "kms_key_id", null))
}
