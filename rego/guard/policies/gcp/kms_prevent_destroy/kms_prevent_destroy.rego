# METADATA
# title: Terraform must not be able to destroy encryption keys
# description: |
#   A plan that replaces or removes the key destroys all its versions, and with them everything that
#   was encrypted with it.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/kms_crypto_key
# custom:
#   id: GRD-GCP-104
#   severity: low
#   profile: strict
#   category: availability
#   systems: [cloud-kms]
#   resources: [google_kms_crypto_key]
#   controls:
#     direct: ["soc2:A1.2", "gdpr:32(1)(c)"]
#     supporting: ["hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Refuse such plans:
#
#         resource "google_kms_crypto_key" "data" {
#           name            = "data"
#           key_ring        = "projects/acme-ml/locations/europe-west1/keyRings/data"
#           rotation_period = "7776000s"
#
#           lifecycle {
#             prevent_destroy = true
#           }
#         }
package guard.policies.gcp.kms_prevent_destroy

import data.guard.lib.value

deny contains violation if {
	some key in input.resources.google_kms_crypto_key
	path := ["lifecycle", 0, "prevent_destroy"]
	not value.is_true(object.get(key.config, path, false))
	violation := {
		"resource": key.id,
		"path": path,
		"message": "prevent_destroy is not true; a plan may destroy the key and all data under it",
	}
}
