# METADATA
# title: Boot disks of GKE nodes must be encrypted with a customer-managed key
# description: |
#   Google encrypts the disks with keys of its own. Without a key in Cloud KMS the owner can neither
#   make a copied disk unreadable by disabling a key nor see who used it.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/using-cmek
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-062
#   severity: low
#   profile: strict
#   category: encryption
#   systems: [gke]
#   resources: [google_container_cluster, google_container_node_pool]
#   controls:
#     supporting: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name a key in Cloud KMS:
#
#         resource "google_container_node_pool" "gpu" {
#           node_config {
#             boot_disk_kms_key = "projects/acme-ml/locations/europe-west1/keyRings/gke/cryptoKeys/disks"
#           }
#         }
package guard.policies.gcp.gke_boot_disk_cmek

import data.guard.lib.gcp.gke
import data.guard.lib.gcp.setting

deny contains violation if {
	some entry in gke.nodes
	not setting.is_set(object.get(entry.config, "boot_disk_kms_key", ""))
	not setting.is_set(object.get(entry.config, ["boot_disk", 0, "boot_disk_kms_key"], ""))
	violation := {
		"resource": entry.resource,
		"path": array.concat(entry.prefix, ["boot_disk_kms_key"]),
		"message": `no "boot_disk_kms_key" is set; boot disks are encrypted with keys that Google manages`,
	}
}
