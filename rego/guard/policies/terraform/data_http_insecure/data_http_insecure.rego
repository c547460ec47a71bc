# METADATA
# title: Data must be read over verified TLS, not plain HTTP
# description: |
#   What the data source returns decides what is deployed. Over plain HTTP, or unverified,
#   anyone on the way answers instead: with an address range, a policy or a manifest of theirs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/http/latest/docs/data-sources/http
# custom:
#   id: GRD-TF-017
#   severity: medium
#   category: encryption
#   systems: [terraform]
#   resources: [data.http]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Use HTTPS and verify the certificate.
#
#         data "http" "manifest" {
#           url = "https://get.example.com/v1.4.0/install.yaml"
#         }
package guard.policies.terraform.data_http_insecure

import data.guard.lib.value

deny contains {
	"resource": source.id,
	"path": ["url"],
	"message": sprintf("%s is read over plain HTTP", [source.config.url]),
} if {
	some source in input.resources["data.http"]
	is_string(source.config.url)
	regex.match(`^http://`, source.config.url)

	# Link-local addresses do not leave the machine
	not regex.match(`^http://(localhost|127\.|169\.254\.)`, source.config.url)
}

deny contains {
	"resource": source.id,
	"path": ["insecure"],
	"message": "the certificate of the server is not verified",
} if {
	some source in input.resources["data.http"]
	value.is_true(source.config.insecure)
}
