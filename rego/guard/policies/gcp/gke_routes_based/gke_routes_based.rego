# METADATA
# title: GKE clusters must be VPC-native
# description: |
#   A routes-based cluster gives pods addresses that firewall rules, Private Google Access and flow
#   logs do not know, and its routes let nodes pose as sources of foreign addresses.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/alias-ips
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-066
#   severity: low
#   category: network
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     supporting: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use VPC-native traffic routing, which is the default:
#
#         resource "google_container_cluster" "training" {
#           networking_mode = "VPC_NATIVE"
#         }
package guard.policies.gcp.gke_routes_based

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	setting.may_be_any_of(object.get(cluster.config, "networking_mode", "VPC_NATIVE"), {"ROUTES"})
	violation := {
		"resource": cluster.id,
		"path": ["networking_mode"],
		"message": "networking_mode is ROUTES; pods get no alias IP addresses",
	}
}
