# METADATA
# title: Containers must name a version of their image
# description: |
#   What ":latest" means is decided by whoever pushed last. A bad or planted image reaches
#   production with the next restart, and nobody can say what ran before.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html
# custom:
#   id: GRD-AWS-446
#   severity: low
#   category: supply-chain
#   systems: [ecs, batch, lambda, sagemaker, ecr]
#   resources:
#     - aws_ecs_task_definition
#     - aws_batch_job_definition
#     - aws_lambda_function
#     - aws_sagemaker_model
#     - aws_apprunner_service
#     - aws_emrserverless_application
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
import data.guard.lib.value

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

# These resolve the tag when they are deployed, and may get another image at the next deployment
_images_of_functions := [entry |
	some function in input.resources.aws_lambda_function
	entry := {"resource": function.id, "path": ["image_uri"], "image": function.config.image_uri}
]

_images_of_models := [entry |
	some model in input.resources.aws_sagemaker_model
	some field in ["primary_container", "container"]
	some i, container in value.as_list(model.config[field])
	entry := {"resource": model.id, "path": [field, i, "image"], "image": container.image}
]

_images_of_services := [entry |
	some service in input.resources.aws_apprunner_service
	some i, source in value.as_list(service.config.source_configuration)
	some j, repository in value.as_list(source.image_repository)
	path := ["source_configuration", i, "image_repository", j, "image_identifier"]
	entry := {"resource": service.id, "path": path, "image": repository.image_identifier}
]

_images_of_applications := [entry |
	some application in input.resources.aws_emrserverless_application
	some i, configuration in value.as_list(application.config.image_configuration)
	entry := {"resource": application.id, "path": ["image_configuration", i, "image_uri"], "image": configuration.image_uri}
]

deny contains {
	"resource": entry.resource,
	"path": entry.path,
	"message": sprintf("image %s has no fixed version", [entry.image]),
} if {
	some entries in [_images_of_functions, _images_of_models, _images_of_services, _images_of_applications]
	some entry in entries
	_is_floating(entry.image)
}
