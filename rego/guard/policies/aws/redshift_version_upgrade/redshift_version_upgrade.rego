# METADATA
# title: Redshift clusters must allow version upgrades
# description: |
#   Security fixes of the engine are not installed in the maintenance window and wait for somebody to remember
#   them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster
# custom:
#   id: GRD-AWS-097
#   severity: medium
#   category: configuration
#   systems: [redshift]
#   resources: [aws_redshift_cluster]
#   controls:
#     direct: ["soc2:CC7.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(d)"]
#   remediation: |
#     Leave allow_version_upgrade on, its default.
#
#         resource "aws_redshift_cluster" "risk" {
#           cluster_identifier     = "risk"
#           node_type              = "ra3.large"
#           master_username        = "loader"
#           manage_master_password = true
#           encrypted              = true
#           publicly_accessible    = false
#           allow_version_upgrade  = true
#         }
package guard.policies.aws.redshift_version_upgrade

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["allow_version_upgrade"],
	"message": "allow_version_upgrade is false: engine fixes are not installed",
} if {
	some cluster in input.resources.aws_redshift_cluster
	settings.may_be_off(cluster.config.allow_version_upgrade)
}
