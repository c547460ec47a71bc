# METADATA
# title: GKE nodes must not have public IP addresses
# description: |
#   Every node can be reached and scanned from the Internet, and whatever runs on it can send data
#   out directly, past any NAT gateway or proxy.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/private-cluster-concept
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-048
#   severity: medium
#   category: network
#   systems: [gke]
#   resources: [google_container_cluster, google_container_node_pool]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Give nodes internal addresses only:
#
#         resource "google_container_cluster" "training" {
#           private_cluster_config {
#             enable_private_nodes    = true
#             enable_private_endpoint = false
#             master_ipv4_cidr_block  = "172.16.0.0/28"
#           }
#         }
package guard.policies.gcp.gke_private_nodes

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	not value.is_true(object.get(cluster.config, ["network_config", 0, "enable_private_nodes"], false))
	path := ["private_cluster_config", 0, "enable_private_nodes"]
	not value.is_true(object.get(cluster.config, path, false))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": `"enable_private_nodes" is not true; nodes get public addresses by default`,
	}
}

deny contains violation if {
	some pool in input.resources.google_container_node_pool
	path := ["network_config", 0, "enable_private_nodes"]
	setting.may_be_false(object.get(pool.config, path, true))
	violation := {
		"resource": pool.id,
		"path": path,
		"message": `"enable_private_nodes" is false; nodes of the pool get public addresses`,
	}
}
