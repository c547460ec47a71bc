# METADATA
# title: Machine images, disks and snapshots must not be shared with everyone
# description: |
#   Anyone with a Google account copies the image or snapshot into a project of their own and reads
#   code, credentials and data off its file system at leisure.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/images/managing-access-custom-images
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_image_iam
# custom:
#   id: GRD-GCP-022
#   severity: high
#   category: access-control
#   systems: [compute-engine]
#   resources:
#     - google_compute_image_iam_member
#     - google_compute_image_iam_binding
#     - google_compute_image_iam_policy
#     - google_compute_machine_image_iam_member
#     - google_compute_machine_image_iam_binding
#     - google_compute_machine_image_iam_policy
#     - google_compute_snapshot_iam_member
#     - google_compute_snapshot_iam_binding
#     - google_compute_snapshot_iam_policy
#     - google_compute_disk_iam_member
#     - google_compute_disk_iam_binding
#     - google_compute_disk_iam_policy
#     - google_compute_region_disk_iam_member
#     - google_compute_region_disk_iam_binding
#     - google_compute_region_disk_iam_policy
#     - data.google_iam_policy
#   controls:
#     direct: ["soc2:CC6.1", "soc2:CC6.6", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.7", "gdpr:25"]
#   remediation: |
#     Share the image with the projects that start machines from it:
#
#         resource "google_compute_image_iam_binding" "trainer" {
#           members = ["serviceAccount:deployer@acme-prod.iam.gserviceaccount.com"]
#         }
package guard.policies.gcp.compute_image_public

import data.guard.lib.gcp.iam

deny contains violation if {
	some thing in {
		"google_compute_image",
		"google_compute_machine_image",
		"google_compute_snapshot",
		"google_compute_disk",
		"google_compute_region_disk",
	}
	some violation in iam.public(thing)
}
