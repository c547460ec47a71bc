# METADATA
# title: Keys in Cloud KMS must not use SHA-1 or raw RSA
# description: |
#   Signatures over SHA-1 can be forged with collisions, and raw RSA gives signatures and encryption
#   without the padding that keeps them safe.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/algorithms
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/kms_crypto_key
# custom:
#   id: GRD-GCP-139
#   severity: medium
#   category: encryption
#   systems: [cloud-kms]
#   resources: [google_kms_crypto_key]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Choose an algorithm with SHA-256 or better:
#
#         resource "google_kms_crypto_key" "uploads" {
#           name     = "uploads"
#           key_ring = "projects/acme-ml/locations/europe-west1/keyRings/data"
#           purpose  = "ASYMMETRIC_DECRYPT"
#
#           version_template {
#             algorithm = "RSA_DECRYPT_OAEP_3072_SHA256"
#           }
#         }
package guard.policies.gcp.kms_weak_algorithm

import data.guard.lib.gcp.setting
import data.guard.lib.value

deny contains violation if {
	some key in input.resources.google_kms_crypto_key
	some i, template in setting.blocks(key.config, "version_template")
	_is_weak(template.algorithm)
	violation := {
		"resource": key.id,
		"path": ["version_template", i, "algorithm"],
		"message": sprintf("algorithm %v is weak", [template.algorithm]),
	}
}

_is_weak(algorithm) if {
	is_string(algorithm)
	regex.match(`SHA1$|^RSA_SIGN_RAW|RSA_[A-Z0-9_]*1024`, algorithm)
}

_is_weak(algorithm) if value.is_unknown(algorithm)
