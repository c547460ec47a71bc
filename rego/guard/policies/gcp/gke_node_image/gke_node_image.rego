# METADATA
# title: GKE nodes must run Container-Optimized OS
# description: |
#   The image has a read-only root file system, no package manager and fewer services than a
#   general-purpose system: less to attack, and less to keep patched.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-images
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-061
#   severity: low
#   category: configuration
#   systems: [gke]
#   resources: [google_container_cluster, google_container_node_pool]
#   controls:
#     supporting: ["soc2:CC6.8", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the default image:
#
#         resource "google_container_node_pool" "gpu" {
#           node_config {
#             image_type = "COS_CONTAINERD"
#           }
#         }
package guard.policies.gcp.gke_node_image

import data.guard.lib.gcp.gke
import data.guard.lib.value

# Windows nodes have no other choice
_is_other(image) if {
	is_string(image)
	name := upper(image)
	name != "COS_CONTAINERD"
	not startswith(name, "WINDOWS")
}

_is_other(image) if value.is_unknown(image)

deny contains violation if {
	some entry in gke.nodes
	image := object.get(entry.config, "image_type", "COS_CONTAINERD")
	_is_other(image)
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["image_type"]),
		"message": "the nodes do not run Container-Optimized OS with containerd",
	}
}
