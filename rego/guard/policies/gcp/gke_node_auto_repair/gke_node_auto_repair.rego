# METADATA
# title: GKE node pools must repair their nodes automatically
# description: |
#   A node that is broken, or was broken on purpose, keeps its workloads down until a person
#   notices.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-repair
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_node_pool
# custom:
#   id: GRD-GCP-065
#   severity: low
#   category: availability
#   systems: [gke]
#   resources: [google_container_node_pool, google_container_cluster]
#   controls:
#     supporting: ["soc2:A1.2", "gdpr:32(1)(c)"]
#   remediation: |
#     Leave automatic repair on:
#
#         resource "google_container_node_pool" "gpu" {
#           management {
#             auto_repair = true
#           }
#         }
package guard.policies.gcp.gke_node_auto_repair

import data.guard.lib.gcp.gke
import data.guard.lib.value

# Without a management block the feature is on
deny contains violation if {
	some entry in gke.management
	not value.is_true(object.get(entry.config, "auto_repair", false))
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["auto_repair"]),
		"message": `"auto_repair" is not true in the management block, which switches it off`,
	}
}
