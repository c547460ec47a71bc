# METADATA
# title: GKE clusters must be enrolled in a release channel
# description: |
#   Outside a channel nobody upgrades the cluster within the time in which fixes are made; it stays
#   on a version with published flaws until its end of life.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/release-channels
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-069
#   severity: low
#   category: configuration
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC7.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Choose a channel:
#
#         resource "google_container_cluster" "training" {
#           release_channel {
#             channel = "REGULAR"
#           }
#         }
package guard.policies.gcp.gke_release_channel

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	path := ["release_channel", 0, "channel"]
	setting.may_be_any_of(object.get(cluster.config, path, "REGULAR"), {"UNSPECIFIED"})
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "the release channel is UNSPECIFIED, which leaves the cluster without automatic upgrades of its version",
	}
}
