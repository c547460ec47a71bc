# METADATA
# title: RDS instances must take minor engine upgrades automatically
# description: |
#   Fixes of published vulnerabilities wait for somebody to remember them, while the exploits do not.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: GRD-AWS-054
#   severity: medium
#   category: configuration
#   systems: [rds]
#   resources: [aws_db_instance, aws_rds_cluster_instance]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Leave auto_minor_version_upgrade on, its default.
#
#         resource "aws_db_instance" "orders" {
#           identifier                  = "orders"
#           engine                      = "postgres"
#           instance_class              = "db.t4g.medium"
#           allocated_storage           = 50
#           username                    = "orders"
#           manage_master_user_password = true
#           storage_encrypted           = true
#           auto_minor_version_upgrade  = true
#         }
package guard.policies.aws.rds_minor_upgrades

import data.guard.lib.aws.data.settings

_types := {"aws_db_instance", "aws_rds_cluster_instance"}

deny contains {
	"resource": instance.id,
	"path": ["auto_minor_version_upgrade"],
	"message": "auto_minor_version_upgrade is false: security fixes of the engine are not installed",
} if {
	some type in _types
	some instance in input.resources[type]
	settings.may_be_off(instance.config.auto_minor_version_upgrade)
}
