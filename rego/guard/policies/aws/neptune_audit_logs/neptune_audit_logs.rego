# METADATA
# title: Neptune clusters must export audit logs
# description: |
#   Queries against the graph leave no trace: neither the copying of all vertices nor a slow poisoning of edges
#   can be noticed or reconstructed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster
# custom:
#   id: GRD-AWS-073
#   severity: medium
#   category: logging
#   systems: [neptune]
#   resources: [aws_neptune_cluster]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Export the audit log and set the cluster parameter neptune_enable_audit_log to 1.
#
#         resource "aws_neptune_cluster" "lineage" {
#           cluster_identifier                  = "lineage"
#           storage_encrypted                   = true
#           iam_database_authentication_enabled = true
#           enable_cloudwatch_logs_exports      = ["audit"]
#         }
package guard.policies.aws.neptune_audit_logs

deny contains {
	"resource": cluster.id,
	"path": ["enable_cloudwatch_logs_exports"],
	"message": "the audit log is not exported (enable_cloudwatch_logs_exports is empty by default)",
} if {
	some cluster in input.resources.aws_neptune_cluster
	not "audit" in object.get(cluster.config, "enable_cloudwatch_logs_exports", [])
}
