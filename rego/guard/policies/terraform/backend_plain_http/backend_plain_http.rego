# METADATA
# title: State must not travel over plain HTTP
# description: |
#   The state holds passwords, keys and addresses of everything that was deployed. Over plain
#   HTTP, or with certificates unverified, anyone on the way reads it, or returns a state of
#   their own making.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/backend/http
# custom:
#   id: GRD-TF-005
#   severity: high
#   category: encryption
#   systems: [terraform]
#   resources:
#     - terraform/settings
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Use HTTPS and verify the certificate.
#
#         terraform {
#           backend "http" {
#             address = "https://state.example.com/ml-platform"
#           }
#         }
package guard.policies.terraform.backend_plain_http

import data.guard.lib.value

deny contains {
	"resource": settings.id,
	"path": ["backend", i, field],
	"message": sprintf("%s %s: state travels unencrypted", [field, backend[field]]),
} if {
	some settings in input.resources["terraform/settings"]
	some i, backend in value.as_list(settings.config.backend)
	backend.type == "http"
	some field in ["address", "lock_address", "unlock_address"]
	is_string(backend[field])
	regex.match(`^http://`, backend[field])
}

deny contains {
	"resource": settings.id,
	"path": ["backend", i, field],
	"message": sprintf("%s is true: the state server's certificate is not verified", [field]),
} if {
	some settings in input.resources["terraform/settings"]
	some i, backend in value.as_list(settings.config.backend)
	some field in ["skip_cert_verification", "insecure", "skip_tls_verify"]
	value.is_true(backend[field])
}
