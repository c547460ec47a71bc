# METADATA
# title: ECS clusters must log the shells opened in containers
# description: |
#   With logging NONE a session in a running container leaves nothing but the fact that it was
#   opened. What was typed and read is lost.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html#ecs-exec-logging
# custom:
#   id: GRD-AWS-454
#   severity: medium
#   category: logging
#   systems: [ecs]
#   resources: [aws_ecs_cluster]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["gdpr:5(2)"]
#   remediation: |
#     Keep DEFAULT, or send sessions to a log group or bucket of their own.
#
#         resource "aws_ecs_cluster" "serving" {
#           configuration {
#             execute_command_configuration {
#               logging = "OVERRIDE"
#
#               log_configuration {
#                 cloud_watch_log_group_name = "ecs-sessions"
#               }
#             }
#           }
#         }
package guard.policies.aws.ecs_exec_logging

import data.guard.lib.value

deny contains {
	"resource": cluster.id,
	"path": ["configuration", i, "execute_command_configuration", j, "logging"],
	"message": `logging "NONE": sessions in containers are not recorded`,
} if {
	some cluster in input.resources.aws_ecs_cluster
	some i, configuration in value.as_list(cluster.config.configuration)
	some j, sessions in value.as_list(configuration.execute_command_configuration)
	sessions.logging == "NONE"
}
