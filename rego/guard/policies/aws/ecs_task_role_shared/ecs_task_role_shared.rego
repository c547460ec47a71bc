# METADATA
# title: ECS tasks must not use their execution role as task role
# description: |
#   The execution role pulls images and fetches secrets before the program starts. When the
#   program runs under the same role, code that breaks into it can pull every image and read
#   every secret as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
# custom:
#   id: GRD-AWS-458
#   severity: low
#   category: access-control
#   systems: [ecs, iam]
#   resources: [aws_ecs_task_definition]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:25"]
#   remediation: |
#     Give the task a role of its own.
#
#         resource "aws_ecs_task_definition" "etl" {
#           task_role_arn = "arn:aws:iam::111122223333:role/etl"
#         }
package guard.policies.aws.ecs_task_role_shared

deny contains {
	"resource": task.id,
	"path": ["task_role_arn"],
	"message": "task_role_arn is the same role as execution_role_arn",
} if {
	some task in input.resources.aws_ecs_task_definition
	_is_same(task.config.task_role_arn, task.config.execution_role_arn)
}

_is_same(one, other) if {
	is_string(one)
	one == other
}
