# METADATA
# title: SNS topics must be encrypted with a customer key
# description: |
#   Under alias/aws/sns every principal of the account that SNS trusts decrypts messages, other
#   services cannot publish, and access can neither be narrowed nor revoked by key policy.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
# custom:
#   id: GRD-AWS-633
#   severity: low
#   category: encryption
#   systems: [sns, kms]
#   resources: [aws_sns_topic]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key of your own.
#
#         resource "aws_sns_topic" "alerts" {
#           kms_master_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
#         }
package guard.policies.aws.sns_customer_key

deny contains {
	"resource": topic.id,
	"path": ["kms_master_key_id"],
	"message": "kms_master_key_id is the key that AWS keeps for SNS, no customer key",
} if {
	some topic in input.resources.aws_sns_topic
	is_string(topic.config.kms_master_key_id)
	endswith(topic.config.kms_master_key_id, "alias/aws/sns")
}
