# METADATA
# title: Containers on ECS and Batch must not be told to run as root
# description: |
#   Root inside the container turns a flaw in the runtime, or a careless mount, into root on the
#   machine.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-20
# custom:
#   id: GRD-AWS-451
#   severity: medium
#   category: access-control
#   systems: [ecs, batch]
#   resources: [aws_ecs_task_definition, aws_batch_job_definition]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name an ordinary user.
#
#         resource "aws_batch_job_definition" "train" {
#           container_properties = jsonencode({
#             user = "10001"
#           })
#         }
package guard.policies.aws.ecs_root_user

import data.guard.lib.aws.containers

deny contains {
	"resource": entry.resource,
	"path": containers.at(entry, ["user"]),
	"message": sprintf(`container %s runs as user "%v"`, [containers.label(entry.container), entry.container.user]),
} if {
	some entry in containers.all
	_is_root(entry.container.user)
}

_is_root(user) if user == 0

_is_root(user) if {
	is_string(user)
	regex.match(`^(root|0)(:.*)?$`, user)
}
