# METADATA
# title: Artifact Registry must scan images for vulnerabilities
# description: |
#   Images with known holes are deployed and stay deployed; the first to look for them is whoever
#   attacks.
# related_resources:
#   - ref: https://cloud.google.com/artifact-analysis/docs/enable-automatic-scanning
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/artifact_registry_repository
# custom:
#   id: GRD-GCP-115
#   severity: low
#   category: supply-chain
#   systems: [artifact-registry]
#   resources: [google_artifact_registry_repository]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Let the repository follow the project, in which scanning is enabled:
#
#         resource "google_artifact_registry_repository" "images" {
#           location      = "europe-west1"
#           repository_id = "images"
#           format        = "DOCKER"
#           kms_key_name  = "projects/acme-ml/locations/europe-west1/keyRings/data/cryptoKeys/images"
#
#           vulnerability_scanning_config {
#             enablement_config = "INHERITED"
#           }
#         }
package guard.policies.gcp.artifact_registry_scanning

import data.guard.lib.gcp.setting

deny contains violation if {
	some repository in input.resources.google_artifact_registry_repository
	path := ["vulnerability_scanning_config", 0, "enablement_config"]
	setting.may_be_any_of(object.get(repository.config, path, ""), {"DISABLED"})
	violation := {
		"resource": repository.id,
		"path": path,
		"message": "enablement_config is DISABLED; images of the repository are not scanned",
	}
}
