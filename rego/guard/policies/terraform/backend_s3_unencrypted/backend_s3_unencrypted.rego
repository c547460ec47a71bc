# METADATA
# title: State in S3 must not be stored with encryption turned off
# description: |
#   With encrypt false Terraform asks for no encryption, and the state, with every password in
#   it, depends on the bucket's own default.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/backend/s3
# custom:
#   id: GRD-TF-006
#   severity: low
#   category: encryption
#   systems: [terraform, s3]
#   resources:
#     - terraform/settings
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(2)(iv)", "gdpr:32(1)(a)"]
#     supporting: ["soc2:C1.1"]
#   remediation: |
#     Set encrypt, with a customer key where one exists.
#
#         terraform {
#           backend "s3" {
#             encrypt = true
#           }
#         }
package guard.policies.terraform.backend_s3_unencrypted

import data.guard.lib.value

deny contains {
	"resource": settings.id,
	"path": ["backend", i, "encrypt"],
	"message": "encrypt is false for the state in S3",
} if {
	some settings in input.resources["terraform/settings"]
	some i, backend in value.as_list(settings.config.backend)
	backend.type == "s3"
	value.is_false(backend.encrypt)
}
