# METADATA
# title: GKE nodes must not open the read-only port of the kubelet
# description: |
#   Port 10255 tells every pod, without a login, which pods run on the node with which images,
#   arguments and environment: a map for the next step.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/disable-kubelet-readonly-port
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-063
#   severity: medium
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster, google_container_node_pool]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Close the port:
#
#         resource "google_container_node_pool" "gpu" {
#           node_config {
#             kubelet_config {
#               insecure_kubelet_readonly_port_enabled = "FALSE"
#             }
#           }
#         }
package guard.policies.gcp.gke_kubelet_readonly_port

import data.guard.lib.gcp.gke
import data.guard.lib.gcp.setting

deny contains violation if {
	some entry in gke.nodes
	setting.may_be_any_of(object.get(entry.config, ["kubelet_config", 0, "insecure_kubelet_readonly_port_enabled"], ""), {"TRUE", "true", true})
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["kubelet_config", 0, "insecure_kubelet_readonly_port_enabled"]),
		"message": "the insecure read-only port of the kubelet is enabled",
	}
}

# What a cluster sets for the node pools that say nothing, and for those that are made automatically
deny contains violation if {
	some cluster in input.resources.google_container_cluster
	some place in [
		["node_pool_defaults", 0, "node_config_defaults", 0],
		["node_pool_auto_config", 0, "node_kubelet_config", 0],
	]
	path := array.concat(place, ["insecure_kubelet_readonly_port_enabled"])
	setting.may_be_any_of(object.get(cluster.config, path, ""), {"TRUE", "true", true})
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "the insecure read-only port of the kubelet is enabled for the nodes of the cluster",
	}
}
