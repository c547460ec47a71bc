# METADATA
# title: GKE clusters must show traffic between pods of one node to the network
# description: |
#   Traffic that stays on a node passes no firewall rule and appears in no flow log: an intruder
#   moves between the pods of a node unseen.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/intranode-visibility
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-068
#   severity: low
#   profile: strict
#   category: logging
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     supporting: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#   remediation: |
#     Switch intranode visibility on:
#
#         resource "google_container_cluster" "training" {
#           enable_intranode_visibility = true
#         }
package guard.policies.gcp.gke_intranode_visibility

import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	not value.is_true(object.get(cluster.config, "enable_autopilot", false))
	not value.is_true(object.get(cluster.config, "enable_intranode_visibility", false))
	violation := {
		"resource": cluster.id,
		"path": ["enable_intranode_visibility"],
		"message": `"enable_intranode_visibility" is not true; the default is false`,
	}
}
