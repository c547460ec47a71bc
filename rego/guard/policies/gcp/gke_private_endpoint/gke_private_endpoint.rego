# METADATA
# title: GKE control planes must be reachable from the private network only
# description: |
#   The list of authorized networks is the only thing between the Internet and the API server; one
#   entry too many, or one address that changes hands, opens it.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/private-clusters
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-050
#   severity: low
#   profile: strict
#   category: network
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     supporting: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Switch the public endpoint off, and administer the cluster from the network or through Connect
#     Gateway:
#
#         resource "google_container_cluster" "training" {
#           private_cluster_config {
#             enable_private_endpoint = true
#           }
#         }
package guard.policies.gcp.gke_private_endpoint

import data.guard.lib.value

# Without authorized networks the endpoint is open to everyone, which a policy of its own tells
deny contains violation if {
	some cluster in input.resources.google_container_cluster
	cluster.config.master_authorized_networks_config
	path := ["private_cluster_config", 0, "enable_private_endpoint"]
	not value.is_true(object.get(cluster.config, path, false))
	endpoints := ["control_plane_endpoints_config", 0, "ip_endpoints_config", 0]
	not value.is_false(object.get(cluster.config, array.concat(endpoints, ["enabled"]), true))
	not value.is_false(object.get(cluster.config, array.concat(endpoints, ["enable_public_endpoint"]), true))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": `"enable_private_endpoint" is not true; the control plane has a public address by default`,
	}
}
