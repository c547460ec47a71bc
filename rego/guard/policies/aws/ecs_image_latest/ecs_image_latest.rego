# METADATA
# title: Containers on ECS and Batch must name a version of their image
# description: |
#   What ":latest" means is decided by whoever pushed last. A bad or planted image reaches
#   production with the next restart, and nobody can say what ran before.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html
# custom:
#   id: GRD-AWS-446
#   severity: low
#   category: supply-chain
#   systems: [ecs, batch, ecr]
#   resources: [aws_ecs_task_definition, aws_batch_job_definition]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name a version or, better, the digest.
#
#         resource "aws_ecs_task_definition" "web" {
#           container_definitions = jsonencode([{
#             image = "public.ecr.aws/nginx/nginx:1.29.1"
#           }])
#         }
package guard.policies.aws.ecs_image_latest

import data.guard.lib.aws.containers

deny contains {
	"resource": entry.resource,
	"path": containers.at(entry, ["image"]),
	"message": sprintf("image %s has no fixed version", [image]),
} if {
	some entry in containers.all
	image := entry.container.image
	_is_floating(image)
}

_is_floating(image) if {
	is_string(image)
	endswith(image, ":latest")
}

_is_floating(image) if {
	is_string(image)
	regex.match(`^([^/@\s$%{}]+/)*[^/:@\s$%{}]+$`, image)
}
