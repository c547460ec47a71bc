# METADATA
# title: ECS tasks must not share the host's process or IPC namespace
# description: |
#   A container that sees the host's processes reads their environments, where credentials
#   stand, and can signal or trace them. Shared IPC exposes the memory they exchange.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-3
# custom:
#   id: GRD-AWS-449
#   severity: medium
#   category: access-control
#   systems: [ecs]
#   resources: [aws_ecs_task_definition]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave both namespaces to the task.
#
#         resource "aws_ecs_task_definition" "profiler" {
#           pid_mode = "task"
#         }
package guard.policies.aws.ecs_host_namespaces

deny contains {
	"resource": task.id,
	"path": [field],
	"message": sprintf(`%s "host" shares the machine's namespace`, [field]),
} if {
	some task in input.resources.aws_ecs_task_definition
	some field in ["pid_mode", "ipc_mode"]
	task.config[field] == "host"
}
