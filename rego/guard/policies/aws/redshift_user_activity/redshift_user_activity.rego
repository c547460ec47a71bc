# METADATA
# title: Redshift must log the queries of its users
# description: |
#   Audit logs hold connections and changes of users, and the queries only when a parameter says so.
#   Without them nobody can tell what an intruder, or an insider, has read.
# related_resources:
#   - ref: https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html
# custom:
#   id: GRD-AWS-642
#   severity: low
#   category: logging
#   systems: [redshift]
#   resources: [aws_redshift_parameter_group]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Set enable_user_activity_logging.
#
#         resource "aws_redshift_parameter_group" "dwh" {
#           parameter {
#             name  = "enable_user_activity_logging"
#             value = "true"
#           }
#         }
package guard.policies.aws.redshift_user_activity

import data.guard.lib.aws.data.settings
import data.guard.lib.value

deny contains {
	"resource": group.id,
	"path": ["parameter", i, "value"],
	"message": "enable_user_activity_logging is not true",
} if {
	some group in input.resources.aws_redshift_parameter_group
	some i, parameter in settings.items(group.config.parameter)
	parameter.name == "enable_user_activity_logging"
	not value.is_true(object.get(parameter, "value", null))
}

deny contains {
	"resource": group.id,
	"path": ["parameter"],
	"message": "enable_user_activity_logging is not set (the default is false)",
} if {
	some group in input.resources.aws_redshift_parameter_group
	not "enable_user_activity_logging" in {parameter.name | some parameter in settings.items(group.config.parameter)}
}
