# METADATA
# title: Databricks clusters must encrypt their local disks
# description: |
#   Shuffle data and cached tables are written to local disks in the clear. They can be read
#   from a disk or snapshot outside the workspace's access control.
# related_resources:
#   - ref: https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster
#   - ref: https://docs.databricks.com/aws/en/compute/configure#enable-local-disk-encryption
# custom:
#   id: GRD-TF-040
#   severity: medium
#   category: encryption
#   systems: [databricks]
#   resources: [databricks_cluster, databricks_instance_pool]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:C1.1"]
#   remediation: |
#     Enable local disk encryption.
#
#         resource "databricks_cluster" "features" {
#           enable_local_disk_encryption = true
#         }
package guard.policies.terraform.databricks_cluster_disk_encryption

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["enable_local_disk_encryption"],
	"message": "local disks are not encrypted (enable_local_disk_encryption defaults to false)",
} if {
	some cluster in input.resources.databricks_cluster
	not cluster.config.policy_id
	not value.is_true(object.get(cluster.config, "enable_local_disk_encryption", null))
}

deny contains {
	"resource": pool.id,
	"path": ["enable_local_disk_encryption"],
	"message": "local disks of the pool are not encrypted",
} if {
	some pool in input.resources.databricks_instance_pool
	value.is_false(pool.config.enable_local_disk_encryption)
}
