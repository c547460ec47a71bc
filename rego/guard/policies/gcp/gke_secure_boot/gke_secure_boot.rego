# METADATA
# title: GKE nodes must boot with Secure Boot
# description: |
#   A rootkit below the operating system survives the repair of the node and hides from everything
#   that runs above; Secure Boot refuses boot code and kernel modules that are not signed.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes#secure_boot
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-055
#   severity: low
#   category: configuration
#   systems: [gke]
#   resources: [google_container_cluster, google_container_node_pool]
#   controls:
#     direct: ["soc2:CC6.8", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC7.1"]
#   remediation: |
#     Switch Secure Boot on, unless nodes need unsigned kernel modules:
#
#         resource "google_container_node_pool" "gpu" {
#           node_config {
#             shielded_instance_config {
#               enable_secure_boot          = true
#               enable_integrity_monitoring = true
#             }
#           }
#         }
package guard.policies.gcp.gke_secure_boot

import data.guard.lib.gcp.gke
import data.guard.lib.value

deny contains violation if {
	some entry in gke.nodes
	not value.is_true(object.get(entry.config, ["shielded_instance_config", 0, "enable_secure_boot"], false))
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["shielded_instance_config", 0, "enable_secure_boot"]),
		"message": `"enable_secure_boot" is not true; the default is false`,
	}
}
