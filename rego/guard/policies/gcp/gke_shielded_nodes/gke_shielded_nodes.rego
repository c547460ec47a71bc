# METADATA
# title: GKE clusters must use shielded nodes
# description: |
#   Without a cryptographic identity of the nodes, an attacker in a pod can pose as a node towards
#   the control plane and fetch the secrets of pods that run elsewhere.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-054
#   severity: medium
#   category: configuration
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.8", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Remove the argument, or set it to true, which is the default:
#
#         resource "google_container_cluster" "training" {
#           enable_shielded_nodes = true
#         }
package guard.policies.gcp.gke_shielded_nodes

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	setting.may_be_false(object.get(cluster.config, "enable_shielded_nodes", true))
	violation := {
		"resource": cluster.id,
		"path": ["enable_shielded_nodes"],
		"message": `"enable_shielded_nodes" is false; nodes have no verifiable identity`,
	}
}
