# METADATA
# title: Tags of images in Artifact Registry must be immutable
# description: |
#   Whoever may push moves the tag that is deployed to an image of their own, and every node that
#   starts next runs it.
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/docker/manage-images
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/artifact_registry_repository
# custom:
#   id: GRD-GCP-116
#   severity: low
#   category: supply-chain
#   systems: [artifact-registry]
#   resources: [google_artifact_registry_repository]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Forbid moving tags:
#
#         resource "google_artifact_registry_repository" "images" {
#           location      = "europe-west1"
#           repository_id = "images"
#           format        = "DOCKER"
#
#           docker_config {
#             immutable_tags = true
#           }
#         }
package guard.policies.gcp.artifact_registry_immutable_tags

import data.guard.lib.value

deny contains violation if {
	some repository in input.resources.google_artifact_registry_repository
	lower(value.text(repository.config.format)) == "docker"
	object.get(repository.config, "mode", "STANDARD_REPOSITORY") == "STANDARD_REPOSITORY"
	path := ["docker_config", 0, "immutable_tags"]
	not value.is_true(object.get(repository.config, path, false))
	violation := {
		"resource": repository.id,
		"path": path,
		"message": "immutable_tags is not true; a tag can be moved to another image",
	}
}
