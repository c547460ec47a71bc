# METADATA
# title: Keyspaces tables must have point-in-time recovery
# description: |
#   Rows that are overwritten or deleted by mistake or by an intruder cannot be restored.
# related_resources:
#   - ref: https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/keyspaces_table
# custom:
#   id: GRD-AWS-087
#   severity: low
#   category: availability
#   systems: [keyspaces]
#   resources: [aws_keyspaces_table]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Enable point-in-time recovery.
#
#         resource "aws_keyspaces_table" "readings" {
#           keyspace_name = "devices"
#           table_name    = "readings"
#
#           schema_definition {
#             column {
#               name = "device"
#               type = "ascii"
#             }
#
#             partition_key {
#               name = "device"
#             }
#           }
#
#           point_in_time_recovery {
#             status = "ENABLED"
#           }
#         }
package guard.policies.aws.keyspaces_point_in_time_recovery

_safe := {"ENABLED"}

deny contains {
	"resource": table.id,
	"path": ["point_in_time_recovery", 0, "status"],
	"message": "point-in-time recovery is not ENABLED (the default is DISABLED)",
} if {
	some table in input.resources.aws_keyspaces_table
	not object.get(table.config, ["point_in_time_recovery", 0, "status"], null) in _safe
}
