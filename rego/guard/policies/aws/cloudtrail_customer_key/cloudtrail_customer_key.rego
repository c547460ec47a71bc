# METADATA
# title: Trails must be encrypted with a customer key
# description: |
#   S3 encrypts the log with its own key, so everyone who reads the bucket reads who did what. A
#   customer key adds a second permission and records each use.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-2
# custom:
#   id: GRD-AWS-512
#   severity: low
#   category: encryption
#   systems: [cloudtrail, kms]
#   resources: [aws_cloudtrail, aws_cloudtrail_event_data_store]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key.
#
#         resource "aws_cloudtrail" "audit" {
#           kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/2b0f7d3c"
#         }
package guard.policies.aws.cloudtrail_customer_key

deny contains {
	"resource": trail.id,
	"path": ["kms_key_id"],
	"message": "events are encrypted with a key of AWS, no customer key",
} if {
	some type in {"aws_cloudtrail", "aws_cloudtrail_event_data_store"}
	some trail in input.resources[type]
	not trail.config.kms_key_id
}
