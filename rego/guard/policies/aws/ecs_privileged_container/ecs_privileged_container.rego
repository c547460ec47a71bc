# METADATA
# title: Containers on ECS and Batch must not run privileged
# description: |
#   A privileged container is root on its machine, devices included. Code that breaks into it, a
#   malicious model for example, takes over the host, the other tasks there and the role of the
#   machine.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-4
# custom:
#   id: GRD-AWS-447
#   severity: high
#   category: access-control
#   systems: [ecs, batch]
#   resources: [aws_ecs_task_definition, aws_batch_job_definition]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave privileged off; add single capabilities or devices where they are needed.
#
#         resource "aws_ecs_task_definition" "trainer" {
#           container_definitions = jsonencode([{
#             privileged = false
#           }])
#         }
package guard.policies.aws.ecs_privileged_container

import data.guard.lib.aws.containers
import data.guard.lib.value

deny contains {
	"resource": entry.resource,
	"path": containers.at(entry, ["privileged"]),
	"message": sprintf("container %s runs privileged", [containers.label(entry.container)]),
} if {
	some entry in containers.all
	value.is_true(entry.container.privileged)
}
