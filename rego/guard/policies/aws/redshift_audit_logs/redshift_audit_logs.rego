# METADATA
# title: Redshift must write audit logs
# description: |
#   Connections, changes of users and the text of queries leave no lasting trace: nobody can tell which tables
#   an intruder copied.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_logging
# custom:
#   id: GRD-AWS-094
#   severity: medium
#   category: logging
#   systems: [redshift]
#   resources: [aws_redshift_cluster, aws_redshiftserverless_namespace]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Enable audit logging for the cluster, and the log exports of a serverless namespace.
#
#         resource "aws_redshift_logging" "finance" {
#           cluster_identifier   = aws_redshift_cluster.finance.id
#           log_destination_type = "cloudwatch"
#           log_exports          = ["connectionlog", "userlog", "useractivitylog"]
#         }
package guard.policies.aws.redshift_audit_logs

import data.guard.lib.aws.data.settings
import data.guard.lib.reference
import data.guard.lib.value

_companions := object.get(input.resources, "aws_redshift_logging", [])

_logged := reference.all_targets(_companions, "cluster_identifier")

default _open := {}

_open := {"unknown": expression} if expression := reference.unresolved(_companions, "cluster_identifier")

deny contains object.union(_open, {
	"resource": cluster.id,
	"path": ["logging", 0, "enable"],
	"message": "audit logging is not enabled (it is off by default)",
}) if {
	some cluster in input.resources.aws_redshift_cluster
	not value.is_true(object.get(cluster.config, ["logging", 0, "enable"], null))
	not reference.includes(_logged, cluster)
}

_expected := {"connectionlog", "useractivitylog", "userlog"}

deny contains {
	"resource": namespace.id,
	"path": ["log_exports"],
	"message": sprintf("log_exports lacks %s (nothing is exported by default)", [concat(", ", sort(missing))]),
} if {
	some namespace in input.resources.aws_redshiftserverless_namespace
	missing := _expected - {log | some log in settings.items(namespace.config.log_exports)}
	count(missing) > 0
}
