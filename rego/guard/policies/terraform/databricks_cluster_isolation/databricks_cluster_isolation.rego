# METADATA
# title: Shared Databricks clusters must isolate their users
# description: |
#   Without isolation every user of the cluster reads the others' data, credentials and
#   notebooks' variables, and Unity Catalog cannot tell who asks.
# related_resources:
#   - ref: https://docs.databricks.com/aws/en/compute/configure#access-mode
#   - ref: https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/cluster
# custom:
#   id: GRD-TF-043
#   severity: medium
#   category: access-control
#   systems: [databricks]
#   resources: [databricks_cluster]
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Use the standard or the dedicated access mode.
#
#         resource "databricks_cluster" "analysts" {
#           data_security_mode = "USER_ISOLATION"
#         }
package guard.policies.terraform.databricks_cluster_isolation

_modes := {"NONE", "LEGACY_PASSTHROUGH", "LEGACY_SINGLE_USER", "LEGACY_TABLE_ACL"}

deny contains {
	"resource": cluster.id,
	"path": ["data_security_mode"],
	"message": sprintf("data_security_mode %s does not isolate users under Unity Catalog", [cluster.config.data_security_mode]),
} if {
	some cluster in input.resources.databricks_cluster
	cluster.config.data_security_mode in _modes
}
