# METADATA
# title: GKE nodes must not serve legacy metadata endpoints
# description: |
#   The old endpoints answer requests without the header that proves intent: a flaw that makes an
#   application fetch a URL is enough to steal the node's token.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/protecting-cluster-metadata#disable-legacy-apis
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-059
#   severity: medium
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster, google_container_node_pool]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#   remediation: |
#     Leave them off, which is the default:
#
#         resource "google_container_node_pool" "gpu" {
#           node_config {
#             metadata = {
#               disable-legacy-endpoints = "true"
#             }
#           }
#         }
package guard.policies.gcp.gke_legacy_metadata_endpoints

import data.guard.lib.gcp.gke
import data.guard.lib.gcp.setting

deny contains violation if {
	some entry in gke.nodes
	setting.may_be_false(object.get(entry.config, ["metadata", "disable-legacy-endpoints"], true))
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["metadata", "disable-legacy-endpoints"]),
		"message": "metadata disable-legacy-endpoints is false",
	}
}
