# METADATA
# title: SNS topics must be encrypted with KMS
# description: |
#   Messages are stored without server-side encryption until every subscriber has them, and no key permission
#   stands between the topic and a reader.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic
# custom:
#   id: GRD-AWS-178
#   severity: medium
#   category: encryption
#   systems: [sns]
#   resources: [aws_sns_topic]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a KMS key; one of your own lets services of other accounts publish.
#
#         resource "aws_sns_topic" "alerts" {
#           name              = "model-alerts"
#           kms_master_key_id = aws_kms_key.topics.id
#         }
#
#         resource "aws_kms_key" "topics" {
#           description         = "Alert topics"
#           enable_key_rotation = true
#         }
package guard.policies.aws.sns_encryption

import data.guard.lib.aws.data.settings

deny contains {
	"resource": topic.id,
	"path": ["kms_master_key_id"],
	"message": "kms_master_key_id is missing: the topic has no server-side encryption",
} if {
	some topic in input.resources.aws_sns_topic
	not settings.is_given(object.get(topic.config, "kms_master_key_id", null))
}
