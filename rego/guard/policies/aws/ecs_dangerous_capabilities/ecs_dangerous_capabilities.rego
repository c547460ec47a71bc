# METADATA
# title: Containers on ECS and Batch must not add powerful Linux capabilities
# description: |
#   SYS_ADMIN, SYS_MODULE, SYS_PTRACE and their like undo the container. Code inside mounts the
#   host's disks, loads kernel modules or reads other processes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html
# custom:
#   id: GRD-AWS-459
#   severity: high
#   category: access-control
#   systems: [ecs, batch]
#   resources: [aws_ecs_task_definition, aws_batch_job_definition]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Drop all capabilities and add the harmless ones that are needed.
#
#         resource "aws_ecs_task_definition" "tracer" {
#           container_definitions = jsonencode([{
#             linuxParameters = {
#               capabilities = {
#                 drop = ["ALL"]
#               }
#             }
#           }])
#         }
package guard.policies.aws.ecs_dangerous_capabilities

import data.guard.lib.aws.containers
import data.guard.lib.value

_powerful := {
	"ALL", "BPF", "DAC_READ_SEARCH", "MAC_ADMIN", "NET_ADMIN", "SYS_ADMIN", "SYS_BOOT", "SYS_MODULE", "SYS_PTRACE",
	"SYS_RAWIO", "SYS_TIME",
}

deny contains {
	"resource": entry.resource,
	"path": containers.at(entry, ["linuxParameters", "capabilities", "add"]),
	"message": sprintf("container %s adds %s", [containers.label(entry.container), concat(", ", added)]),
} if {
	some entry in containers.all
	added := [name |
		some name in value.as_list(entry.container.linuxParameters.capabilities.add)
		is_string(name)
		trim_prefix(upper(name), "CAP_") in _powerful
	]
	count(added) > 0
}
