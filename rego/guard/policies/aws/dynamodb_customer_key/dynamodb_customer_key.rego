# METADATA
# title: DynamoDB tables must use a customer-managed KMS key
# description: |
#   DynamoDB encrypts with a key it owns: access to the items cannot be revoked, restricted or audited at the
#   key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table
# custom:
#   id: GRD-AWS-081
#   severity: low
#   category: encryption
#   systems: [dynamodb]
#   resources: [aws_dynamodb_table, aws_dynamodb_table_replica]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Enable server_side_encryption with a key of your own.
#
#         resource "aws_dynamodb_table" "sessions" {
#           name         = "sessions"
#           billing_mode = "PAY_PER_REQUEST"
#           hash_key     = "session"
#
#           attribute {
#             name = "session"
#             type = "S"
#           }
#
#           server_side_encryption {
#             enabled     = true
#             kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/4d5e6f70-0000-1111-2222-333344445555"
#           }
#         }
package guard.policies.aws.dynamodb_customer_key

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": table.id,
	"path": ["server_side_encryption", 0, "kms_key_arn"],
	"message": "server_side_encryption names no customer key: the table is under a key of the service",
} if {
	some table in input.resources.aws_dynamodb_table
	not settings.is_customer_key(object.get(table.config, ["server_side_encryption", 0, "kms_key_arn"], null))
}

deny contains {
	"resource": table.id,
	"path": ["server_side_encryption", 0, "enabled"],
	"message": "enabled is false: the named key is not used and the table is under a key of the service",
} if {
	some table in input.resources.aws_dynamodb_table
	encryption := table.config.server_side_encryption[0]
	settings.is_customer_key(encryption.kms_key_arn)
	value.is_false(encryption.enabled)
}

# Replicas have keys of their own, since keys belong to regions
deny contains {
	"resource": table.id,
	"path": ["replica", i, "kms_key_arn"],
	"message": "the replica names no customer key: it is under a key of the service",
} if {
	some table in input.resources.aws_dynamodb_table
	settings.is_customer_key(table.config.server_side_encryption[0].kms_key_arn)
	some i, replica in value.as_list(table.config.replica)
	not settings.is_customer_key(object.get(replica, "kms_key_arn", null))
}

deny contains {
	"resource": replica.id,
	"path": ["kms_key_arn"],
	"message": "the replica names no customer key: it is under a key of the service",
} if {
	some replica in input.resources.aws_dynamodb_table_replica
	not settings.is_customer_key(object.get(replica.config, "kms_key_arn", null))
}
