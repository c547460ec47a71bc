# METADATA
# title: Istio gateways must not offer old TLS versions
# description: |
#   TLS 1.0 and 1.1 have known weaknesses; an attacker on the network makes old clients fall back to them and
#   breaks the encryption.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings
# custom:
#   id: GRD-K8S-089
#   severity: medium
#   category: encryption
#   systems: [kubernetes, istio]
#   resources: [networking.istio.io/gateway]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave the minimum at its default, TLS 1.2, or raise it.
#
#         tls:
#           mode: SIMPLE
#           credentialName: predict-tls
#           minProtocolVersion: TLSV1_2
package guard.policies.kubernetes.istio_gateway_tls_version

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": gateway.id, "path": path, "message": message} if {
	some gateway in input.resources["networking.istio.io/gateway"]
	some i, server in kube.list(gateway.config.spec.servers)
	kube.may_be(server.tls.minProtocolVersion, {"TLSV1_0", "TLSV1_1"})
	path := ["spec", "servers", i, "tls", "minProtocolVersion"]
	message := sprintf("server accepts TLS from version %v on", [server.tls.minProtocolVersion])
}
