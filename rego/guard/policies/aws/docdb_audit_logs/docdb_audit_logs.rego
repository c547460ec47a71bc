# METADATA
# title: DocumentDB clusters must export audit logs
# description: |
#   Logins, failed ones included, and changes of users and collections leave no trace, so that an intrusion
#   cannot be noticed or reconstructed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster
# custom:
#   id: GRD-AWS-065
#   severity: medium
#   category: logging
#   systems: [docdb]
#   resources: [aws_docdb_cluster, aws_docdb_cluster_parameter_group]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Export the audit log and set the cluster parameter audit_logs to enabled.
#
#         resource "aws_docdb_cluster" "sessions" {
#           cluster_identifier              = "sessions"
#           master_username                 = "sessions"
#           manage_master_user_password     = true
#           storage_encrypted               = true
#           enabled_cloudwatch_logs_exports = ["audit", "profiler"]
#         }
package guard.policies.aws.docdb_audit_logs

import data.guard.lib.aws.data.settings

deny contains {
	"resource": cluster.id,
	"path": ["enabled_cloudwatch_logs_exports"],
	"message": "the audit log is not exported (enabled_cloudwatch_logs_exports is empty by default)",
} if {
	some cluster in input.resources.aws_docdb_cluster
	not "audit" in object.get(cluster.config, "enabled_cloudwatch_logs_exports", [])
}

deny contains {
	"resource": group.id,
	"path": ["parameter", i, "value"],
	"message": "parameter audit_logs is disabled",
} if {
	some group in input.resources.aws_docdb_cluster_parameter_group
	some i, parameter in settings.items(group.config.parameter)
	parameter.name == "audit_logs"
	settings.may_be(parameter.value, {"disabled", "none"})
}
