# METADATA
# title: Providers must verify the server they send credentials to
# description: |
#   The provider hands its credentials to whoever answers. With verification off, anyone on the
#   way takes them over and deploys what they like.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs
#   - ref: https://registry.terraform.io/providers/hashicorp/vault/latest/docs
# custom:
#   id: GRD-TF-012
#   severity: high
#   category: encryption
#   systems: [terraform, kubernetes, helm]
#   resources:
#     - terraform/provider
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Verify certificates; name the private authority where there is one.
#
#         provider "kubernetes" {
#           cluster_ca_certificate = file("ca.pem")
#         }
package guard.policies.terraform.provider_insecure_tls

import data.guard.lib.value

# The arguments with which providers turn verification off
_switches := {
	"allow_unverified_ssl", "insecure", "insecure_https", "insecure_skip_verify", "skip_tls_verify", "ssl_skip_verify",
	"tls_insecure", "tls_insecure_skip_verify", "skip_ssl_verify", "insecure_skip_tls_verify",
}

deny contains {
	"resource": provider.id,
	"path": [switch],
	"message": sprintf("%s is true: the server's certificate is not verified", [switch]),
} if {
	some provider in input.resources["terraform/provider"]
	some switch in _switches
	value.is_true(provider.config[switch])
}

# helm nests the connection: a block up to version 2, an object from version 3
deny contains {
	"resource": provider.id,
	"path": ["kubernetes", i, "insecure"],
	"message": "insecure is true: the API server's certificate is not verified",
} if {
	some provider in input.resources["terraform/provider"]
	is_array(provider.config.kubernetes)
	some i, connection in value.as_list(provider.config.kubernetes)
	value.is_true(connection.insecure)
}

deny contains {
	"resource": provider.id,
	"path": ["kubernetes", "insecure"],
	"message": "insecure is true: the API server's certificate is not verified",
} if {
	some provider in input.resources["terraform/provider"]
	value.is_true(provider.config.kubernetes.insecure)
}
