# METADATA
# title: RDS snapshots must not be shared with every account
# description: |
#   Any AWS account in the world can restore the snapshot and read the whole database; scanners look for such
#   snapshots all the time.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_snapshot
# custom:
#   id: GRD-AWS-048
#   severity: critical
#   category: access-control
#   systems: [rds]
#   resources: [aws_db_snapshot, aws_db_cluster_snapshot, aws_db_snapshot_copy]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3", "soc2:CC6.7"]
#   remediation: |
#     Share with the account ids that need the snapshot.
#
#         resource "aws_db_snapshot" "release" {
#           db_instance_identifier = "feature-store"
#           db_snapshot_identifier = "feature-store-release"
#           shared_accounts        = ["111122223333"]
#         }
package guard.policies.aws.rds_snapshot_public

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_types := {"aws_db_snapshot", "aws_db_cluster_snapshot", "aws_db_snapshot_copy"}

deny contains {
	"resource": snapshot.id,
	"path": ["shared_accounts", i],
	"message": "snapshot is shared with all AWS accounts",
} if {
	some type in _types
	some snapshot in input.resources[type]
	some i, account in settings.items(snapshot.config.shared_accounts)
	settings.may_be(account, {"all"})
}

deny contains {
	"resource": snapshot.id,
	"path": ["shared_accounts"],
	"message": "accounts that share the snapshot are not known before deployment",
} if {
	some type in _types
	some snapshot in input.resources[type]
	value.is_unknown(snapshot.config.shared_accounts)
}
