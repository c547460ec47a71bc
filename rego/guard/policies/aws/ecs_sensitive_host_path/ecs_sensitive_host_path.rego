# METADATA
# title: Containers on ECS and Batch must not mount the host's control files
# description: |
#   The Docker socket, /, /etc or /proc of the machine let the container start a privileged one,
#   rewrite the machine's accounts or read every other task's secrets.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html
# custom:
#   id: GRD-AWS-445
#   severity: high
#   category: access-control
#   systems: [ecs, batch]
#   resources: [aws_ecs_task_definition, aws_batch_job_definition]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Mount a volume made for the task.
#
#         resource "aws_ecs_task_definition" "builder" {
#           volume {
#             name      = "scratch"
#             host_path = "/mnt/scratch"
#           }
#         }
package guard.policies.aws.ecs_sensitive_host_path

import data.guard.lib.value

_sensitive := `^/(|bin|boot|dev|etc|lib|proc|root|sbin|sys|usr|var|var/lib|var/lib/(docker|ecs|containerd)|(var/)?run|(var/)?run/(docker|containerd)[^/]*(/containerd)?(\.sock)?)/*$`

deny contains {
	"resource": task.id,
	"path": ["volume", i, "host_path"],
	"message": sprintf("volume %v mounts %s of the machine", [object.get(task.config, ["volume", i, "name"], i), volume.host_path]),
} if {
	some task in input.resources.aws_ecs_task_definition
	some i, volume in value.as_list(task.config.volume)
	is_string(volume.host_path)
	regex.match(_sensitive, volume.host_path)
}

deny contains {
	"resource": job.id,
	"path": ["container_properties", "volumes", i, "host", "sourcePath"],
	"message": sprintf("volume %v mounts %s of the machine", [object.get(job.config, ["container_properties", "volumes", i, "name"], i), path]),
} if {
	some job in input.resources.aws_batch_job_definition
	some i, volume in value.as_list(job.config.container_properties.volumes)
	path := volume.host.sourcePath
	is_string(path)
	regex.match(_sensitive, path)
}
