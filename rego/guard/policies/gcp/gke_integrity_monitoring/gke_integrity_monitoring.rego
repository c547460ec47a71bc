# METADATA
# title: GKE nodes must keep integrity monitoring on
# description: |
#   A changed boot loader or kernel, the mark of a rootkit, is not compared with the known good
#   state, and raises no alert.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes#integrity_monitoring
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-056
#   severity: low
#   category: configuration
#   systems: [gke]
#   resources: [google_container_cluster, google_container_node_pool]
#   controls:
#     direct: ["soc2:CC6.8", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Leave it on, which is the default:
#
#         resource "google_container_node_pool" "gpu" {
#           node_config {
#             shielded_instance_config {
#               enable_integrity_monitoring = true
#             }
#           }
#         }
package guard.policies.gcp.gke_integrity_monitoring

import data.guard.lib.gcp.gke
import data.guard.lib.gcp.setting

deny contains violation if {
	some entry in gke.nodes
	setting.may_be_false(object.get(entry.config, ["shielded_instance_config", 0, "enable_integrity_monitoring"], true))
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["shielded_instance_config", 0, "enable_integrity_monitoring"]),
		"message": `"enable_integrity_monitoring" is false`,
	}
}
