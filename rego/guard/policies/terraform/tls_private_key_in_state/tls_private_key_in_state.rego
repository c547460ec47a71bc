# METADATA
# title: Private keys must not be generated into the state
# description: |
#   The key stands unencrypted in the state and in every backup of it. Whoever reads one of them
#   signs in, or answers, in the name of the key.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/private_key
# custom:
#   id: GRD-TF-016
#   severity: low
#   category: secrets
#   systems: [terraform]
#   resources: [tls_private_key]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.312(a)(2)(iv)", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(a)"]
#   remediation: |
#     Use an ephemeral key (Terraform 1.10 and later), or create it where it is used.
#
#         ephemeral "tls_private_key" "bastion" {
#           algorithm = "ED25519"
#         }
package guard.policies.terraform.tls_private_key_in_state

deny contains {
	"resource": key.id,
	"path": [],
	"message": "the private key is stored in the state in clear text",
} if {
	some key in input.resources.tls_private_key
}
