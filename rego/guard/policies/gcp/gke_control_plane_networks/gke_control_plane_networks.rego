# METADATA
# title: GKE control planes must not be reachable from everywhere
# description: |
#   A stolen token or a flaw in the API server is enough to take the cluster from anywhere; with
#   authorized networks the attacker must be inside them first.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-049
#   severity: high
#   category: network
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Name the networks from which the cluster is administered:
#
#         resource "google_container_cluster" "training" {
#           master_authorized_networks_config {
#             cidr_blocks {
#               cidr_block = "198.51.100.0/24"
#             }
#           }
#         }
package guard.policies.gcp.gke_control_plane_networks

import data.guard.lib.gcp.setting
import data.guard.lib.value

_public contains cluster if {
	some cluster in input.resources.google_container_cluster
	not value.is_true(object.get(cluster.config, ["private_cluster_config", 0, "enable_private_endpoint"], false))
	endpoints := ["control_plane_endpoints_config", 0, "ip_endpoints_config", 0]
	not value.is_false(object.get(cluster.config, array.concat(endpoints, ["enabled"]), true))
	not value.is_false(object.get(cluster.config, array.concat(endpoints, ["enable_public_endpoint"]), true))
}

deny contains violation if {
	some cluster in _public
	not cluster.config.master_authorized_networks_config
	violation := {
		"resource": cluster.id,
		"path": ["master_authorized_networks_config"],
		"message": `no "master_authorized_networks_config"; every address may reach the control plane by default`,
	}
}

deny contains violation if {
	some cluster in _public
	some i, networks in setting.blocks(cluster.config, "master_authorized_networks_config")
	some j, range in setting.blocks(networks, "cidr_blocks")
	setting.may_be_any_of(range.cidr_block, {"0.0.0.0/0", "::/0"})
	violation := {
		"resource": cluster.id,
		"path": ["master_authorized_networks_config", i, "cidr_blocks", j, "cidr_block"],
		"message": "authorized networks of the control plane include every address",
	}
}
