# METADATA
# title: GKE clusters must enforce network policies
# description: |
#   Without enforcement every pod reaches every other pod and the metadata service: one compromised
#   model server scans and attacks the databases and notebooks of all teams.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-047
#   severity: medium
#   category: network
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Use Dataplane V2, which enforces network policies by itself, or switch enforcement on:
#
#         resource "google_container_cluster" "training" {
#           datapath_provider = "ADVANCED_DATAPATH"
#         }
package guard.policies.gcp.gke_network_policy

import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	not value.is_true(object.get(cluster.config, "enable_autopilot", false))
	object.get(cluster.config, "datapath_provider", "") != "ADVANCED_DATAPATH"
	path := ["network_policy", 0, "enabled"]
	not value.is_true(object.get(cluster.config, path, false))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "network policy enforcement is not enabled and Dataplane V2 is not used; the default is off",
	}
}
