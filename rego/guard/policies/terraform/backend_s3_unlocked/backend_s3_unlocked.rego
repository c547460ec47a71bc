# METADATA
# title: State in S3 must be locked while it is changed
# description: |
#   Two runs at once overwrite each other's state. What one of them created is then unmanaged:
#   it keeps running, open as it is, and no plan shows it.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/backend/s3#state-locking
# custom:
#   id: GRD-TF-007
#   severity: low
#   category: availability
#   systems: [terraform, s3]
#   resources:
#     - terraform/settings
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the lock file (Terraform 1.10 and later).
#
#         terraform {
#           backend "s3" {
#             use_lockfile = true
#           }
#         }
package guard.policies.terraform.backend_s3_unlocked

import data.guard.lib.value

deny contains {
	"resource": settings.id,
	"path": ["backend", i, "use_lockfile"],
	"message": "neither use_lockfile nor dynamodb_table: concurrent runs overwrite the state",
} if {
	some settings in input.resources["terraform/settings"]
	some i, backend in value.as_list(settings.config.backend)
	backend.type == "s3"
	not value.is_true(object.get(settings.config, ["backend", i, "use_lockfile"], null))
	not backend.dynamodb_table

	# An empty or partial block is completed on the command line
	backend.bucket
	backend.key
}
