# METADATA
# title: GKE nodes must not expose their metadata server to pods
# description: |
#   Any pod, or anyone who makes an application fetch a URL of their choice, reads the node's
#   service account token and bootstrap credentials from the metadata server.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/protecting-cluster-metadata
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-058
#   severity: medium
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster, google_container_node_pool]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Let pods see the metadata server of GKE, which gives out their own identity:
#
#         resource "google_container_node_pool" "gpu" {
#           node_config {
#             workload_metadata_config {
#               mode = "GKE_METADATA"
#             }
#           }
#         }
package guard.policies.gcp.gke_metadata_server

import data.guard.lib.gcp.gke
import data.guard.lib.gcp.setting

_exposing := {"GCE_METADATA", "MODE_UNSPECIFIED", "EXPOSE", "UNSPECIFIED"}

deny contains violation if {
	some entry in gke.nodes
	options := setting.block(entry.config, "workload_metadata_config")
	some key in ["mode", "node_metadata"]
	setting.may_be_any_of(options[key], _exposing)
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["workload_metadata_config", 0, "mode"]),
		"message": "the workload metadata mode exposes the metadata server of the node to pods",
	}
}
