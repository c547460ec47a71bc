# METADATA
# title: Filestore shares must name their clients and keep root out
# description: |
#   NFS trusts what a client says about its user. Whoever reaches the network mounts the share, and
#   as root reads and replaces every data set and model on it.
# related_resources:
#   - ref: https://cloud.google.com/filestore/docs/access-control
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/filestore_instance
# custom:
#   id: GRD-GCP-107
#   severity: medium
#   category: network
#   systems: [filestore]
#   resources: [google_filestore_instance]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     List the addresses of the clients and squash root:
#
#         resource "google_filestore_instance" "datasets" {
#           name = "datasets"
#           tier = "BASIC_SSD"
#
#           file_shares {
#             name        = "datasets"
#             capacity_gb = 2560
#
#             nfs_export_options {
#               ip_ranges   = ["10.20.0.0/24"]
#               access_mode = "READ_WRITE"
#               squash_mode = "ROOT_SQUASH"
#               anon_uid    = 1000
#               anon_gid    = 1000
#             }
#           }
#
#           networks {
#             network = "training"
#             modes   = ["MODE_IPV4"]
#           }
#         }
package guard.policies.gcp.filestore_open_export

import data.guard.lib.gcp.setting

deny contains violation if {
	some instance in input.resources.google_filestore_instance
	some i, share in setting.blocks(instance.config, "file_shares")
	some j, export in setting.blocks(share, "nfs_export_options")
	some path in setting.world_entries(export.ip_ranges, ["file_shares", i, "nfs_export_options", j, "ip_ranges"])
	violation := {"resource": instance.id, "path": path, "message": "every address may mount the share"}
}

deny contains violation if {
	some instance in input.resources.google_filestore_instance
	some i, share in setting.blocks(instance.config, "file_shares")
	not share.nfs_export_options
	violation := {
		"resource": instance.id,
		"path": ["file_shares", i, "nfs_export_options"],
		"message": "no nfs_export_options are set; every client of the network mounts the share, as root if it likes",
	}
}
