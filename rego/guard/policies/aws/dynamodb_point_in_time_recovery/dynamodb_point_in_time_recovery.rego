# METADATA
# title: DynamoDB tables must have point-in-time recovery
# description: |
#   Items that a faulty job overwrites or an intruder deletes are gone: tables keep no backups unless they are
#   asked to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table
# custom:
#   id: GRD-AWS-080
#   severity: medium
#   category: availability
#   systems: [dynamodb]
#   resources: [aws_dynamodb_table, aws_dynamodb_table_replica]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Enable point-in-time recovery.
#
#         resource "aws_dynamodb_table" "features" {
#           name         = "online-features"
#           billing_mode = "PAY_PER_REQUEST"
#           hash_key     = "entity"
#
#           attribute {
#             name = "entity"
#             type = "S"
#           }
#
#           point_in_time_recovery {
#             enabled = true
#           }
#         }
package guard.policies.aws.dynamodb_point_in_time_recovery

import data.guard.lib.value

deny contains {
	"resource": table.id,
	"path": ["point_in_time_recovery", 0, "enabled"],
	"message": "point-in-time recovery is not enabled (it is off by default)",
} if {
	some table in input.resources.aws_dynamodb_table
	not value.is_true(object.get(table.config, ["point_in_time_recovery", 0, "enabled"], null))
}

# A replica does not inherit the setting
deny contains {
	"resource": table.id,
	"path": ["replica", i, "point_in_time_recovery"],
	"message": "point-in-time recovery is not enabled for the replica (it is off by default)",
} if {
	some table in input.resources.aws_dynamodb_table
	value.is_true(table.config.point_in_time_recovery[0].enabled)
	some i, replica in value.as_list(table.config.replica)
	not value.is_true(object.get(replica, "point_in_time_recovery", null))
}

deny contains {
	"resource": replica.id,
	"path": ["point_in_time_recovery"],
	"message": "point-in-time recovery is not enabled for the replica (it is off by default)",
} if {
	some replica in input.resources.aws_dynamodb_table_replica
	not value.is_true(object.get(replica.config, "point_in_time_recovery", null))
}
