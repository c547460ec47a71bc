# METADATA
# title: Replication tasks must write logs
# description: |
#   A task copies whole databases. Without its logs nobody can tell what was copied, which rows
#   failed, or that somebody pointed it elsewhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html#dms-7
# custom:
#   id: GRD-AWS-641
#   severity: low
#   category: logging
#   systems: [dms]
#   resources: [aws_dms_replication_task, aws_dms_replication_config]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Enable logging in the settings of the task.
#
#         resource "aws_dms_replication_task" "labels" {
#           replication_task_settings = jsonencode({
#             Logging = { EnableLogging = true }
#           })
#         }
package guard.policies.aws.dms_task_logging

import data.guard.lib.aws.data.settings
import data.guard.lib.value

_fields := {
	"aws_dms_replication_config": "replication_settings",
	"aws_dms_replication_task": "replication_task_settings",
}

deny contains {
	"resource": task.id,
	"path": [field, "Logging", "EnableLogging"],
	"message": "EnableLogging is not true (the default is false)",
} if {
	some type, field in _fields
	some task in input.resources[type]
	chosen := settings.document(object.get(task.config, field, {}))
	not value.is_true(object.get(chosen, ["Logging", "EnableLogging"], null))
}
