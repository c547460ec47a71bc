# METADATA
# title: Vault's certificate must be renewed two weeks before it expires
# description: |
#   When it expires, every workload that reads secrets at its start stands still at once, and people turn
#   verification off to get out of it.
# related_resources:
#   - ref: https://developer.hashicorp.com/vault/docs/configuration/listener/tcp
# custom:
#   id: GRD-VLT-031
#   severity: medium
#   category: availability
#   systems: [vault]
#   resources: [vault/server]
#   controls:
#     direct: ["soc2:A1.2"]
#     supporting: ["gdpr:32(1)(c)", "hipaa:164.308(a)(7)(ii)(A)"]
#   remediation: |
#     Renew the certificate, and reload the listener.
#
#         kill -HUP $(pidof vault)
package guard.policies.vault.server_certificate_expiry

deny contains {
	"resource": server.id,
	"path": ["tls", "certificate", "days_left"],
	"message": sprintf("the certificate expires in %d days, on %v", [certificate.days_left, certificate.expires]),
} if {
	some server in input.resources["vault/server"]
	certificate := server.config.tls.certificate
	is_number(certificate.days_left)
	certificate.days_left < 14
}
