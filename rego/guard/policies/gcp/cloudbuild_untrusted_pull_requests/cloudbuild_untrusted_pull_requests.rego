# METADATA
# title: Builds of pull requests must wait for a maintainer's comment
# description: |
#   Anyone who can open a pull request runs code of their choice as the service account of the build:
#   reads its secrets, pushes images, deploys.
# related_resources:
#   - ref: https://cloud.google.com/build/docs/automating-builds/github/build-repos-from-github
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloudbuild_trigger
# custom:
#   id: GRD-GCP-119
#   severity: high
#   category: supply-chain
#   systems: [cloud-build]
#   resources: [google_cloudbuild_trigger]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Ask for a comment of an owner or collaborator:
#
#         resource "google_cloudbuild_trigger" "checks" {
#           name     = "checks"
#           filename = "cloudbuild.yaml"
#
#           github {
#             owner = "acme"
#             name  = "models"
#
#             pull_request {
#               branch          = "^main$"
#               comment_control = "COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY"
#             }
#           }
#         }
package guard.policies.gcp.cloudbuild_untrusted_pull_requests

import data.guard.lib.gcp.setting

deny contains violation if {
	some trigger in input.resources.google_cloudbuild_trigger
	some source in {"github", "repository_event_config"}
	some i, repository in setting.blocks(trigger.config, source)
	some j, request in setting.blocks(repository, "pull_request")
	control := object.get(request, "comment_control", "COMMENTS_DISABLED")
	setting.may_be_any_of(control, {"COMMENTS_DISABLED"})
	violation := {
		"resource": trigger.id,
		"path": [source, i, "pull_request", j, "comment_control"],
		"message": "comment_control is COMMENTS_DISABLED; every pull request is built at once",
	}
}
