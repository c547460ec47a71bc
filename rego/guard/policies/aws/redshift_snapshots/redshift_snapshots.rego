# METADATA
# title: Redshift clusters must keep automated snapshots
# description: |
#   Tables that are dropped, or changed by a poisoned load, cannot be restored when the retention is zero days.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster
# custom:
#   id: GRD-AWS-099
#   severity: medium
#   category: availability
#   systems: [redshift]
#   resources: [aws_redshift_cluster]
#   controls:
#     direct: ["soc2:A1.2", "hipaa:164.308(a)(7)(ii)(A)", "gdpr:32(1)(c)"]
#     supporting: ["soc2:CC7.5"]
#   remediation: |
#     Keep automated snapshots for seven days or more.
#
#         resource "aws_redshift_cluster" "sales" {
#           cluster_identifier                  = "sales"
#           node_type                           = "ra3.large"
#           master_username                     = "loader"
#           manage_master_password              = true
#           encrypted                           = true
#           publicly_accessible                 = false
#           automated_snapshot_retention_period = 14
#         }
package guard.policies.aws.redshift_snapshots

import data.guard.lib.aws.data.settings

_unsafe := {0}

deny contains {
	"resource": cluster.id,
	"path": ["automated_snapshot_retention_period"],
	"message": "automated_snapshot_retention_period is 0: no automated snapshots are kept",
} if {
	some cluster in input.resources.aws_redshift_cluster
	settings.may_be(cluster.config.automated_snapshot_retention_period, _unsafe)
}
