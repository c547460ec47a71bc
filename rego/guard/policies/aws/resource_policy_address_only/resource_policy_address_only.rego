# METADATA
# title: Resource policies must not let everyone at an address change data
# description: |
#   The address is the only thing that is checked: nobody signs in, so whoever shares the office
#   network, its VPN or the next tenant of the address overwrites or deletes what is there, and the
#   trail names no one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html
# custom:
#   id: GRD-AWS-541
#   severity: medium
#   category: access-control
#   systems: [s3, sqs, sns, ecr, kms, secretsmanager]
#   resources:
#     - aws_s3_bucket
#     - aws_s3_bucket_policy
#     - aws_sqs_queue
#     - aws_sqs_queue_policy
#     - aws_sns_topic
#     - aws_sns_topic_policy
#     - aws_ecr_repository_policy
#     - aws_kms_key
#     - aws_kms_key_policy
#     - aws_secretsmanager_secret
#     - aws_secretsmanager_secret_policy
#     - aws_dynamodb_resource_policy
#     - aws_glacier_vault
#     - aws_efs_file_system_policy
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.6"]
#   remediation: |
#     Name the principals as well; keep the address as a second condition.
#
#         resource "aws_s3_bucket_policy" "uploads" {
#           bucket = aws_s3_bucket.uploads.id
#           policy = jsonencode({
#             Version = "2012-10-17"
#             Statement = [{
#               Effect    = "Allow"
#               Principal = { AWS = "arn:aws:iam::111122223333:role/uploader" }
#               Action    = "s3:PutObject"
#               Resource  = "${aws_s3_bucket.uploads.arn}/*"
#               Condition = { IpAddress = { "aws:SourceIp" = "203.0.113.0/24" } }
#             }]
#           })
#         }
package guard.policies.aws.resource_policy_address_only

import data.guard.lib.aws.data.access

_documents := {
	"aws_dynamodb_resource_policy": "policy",
	"aws_ecr_repository_policy": "policy",
	"aws_efs_file_system_policy": "policy",
	"aws_glacier_vault": "access_policy",
	"aws_kms_key": "policy",
	"aws_kms_key_policy": "policy",
	"aws_s3_bucket": "policy",
	"aws_s3_bucket_policy": "policy",
	"aws_secretsmanager_secret": "policy",
	"aws_secretsmanager_secret_policy": "policy",
	"aws_sns_topic": "policy",
	"aws_sns_topic_policy": "policy",
	"aws_sqs_queue": "policy",
	"aws_sqs_queue_policy": "policy",
}

# Reading by address is how a bucket serves an office or a content network
_is_reading(action) if regex.match(`^s3:(get|list)`, lower(action))

deny contains {
	"resource": resource.id,
	"path": array.concat([field], grant.path),
	"message": sprintf("%s is allowed to everyone at an address: nothing says who calls", [grant.actions]),
} if {
	some type, field in _documents
	some resource in input.resources[type]
	some grant in access.grants_by_address(resource.config[field])
	count([action | some action in grant.names; not _is_reading(action)]) > 0
}
