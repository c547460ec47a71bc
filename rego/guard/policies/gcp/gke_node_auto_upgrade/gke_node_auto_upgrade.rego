# METADATA
# title: GKE node pools must upgrade their nodes automatically
# description: |
#   Nodes stay on versions with published flaws; container escapes and kernel exploits for them are
#   public and work until somebody remembers to upgrade.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-upgrades
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_node_pool
# custom:
#   id: GRD-GCP-064
#   severity: medium
#   category: configuration
#   systems: [gke]
#   resources: [google_container_node_pool, google_container_cluster]
#   controls:
#     direct: ["soc2:CC7.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave automatic upgrades on:
#
#         resource "google_container_node_pool" "gpu" {
#           management {
#             auto_upgrade = true
#           }
#         }
package guard.policies.gcp.gke_node_auto_upgrade

import data.guard.lib.gcp.gke
import data.guard.lib.value

# Without a management block the feature is on
deny contains violation if {
	some entry in gke.management
	not value.is_true(object.get(entry.config, "auto_upgrade", false))
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["auto_upgrade"]),
		"message": `"auto_upgrade" is not true in the management block, which switches it off`,
	}
}
