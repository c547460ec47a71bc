# METADATA
# title: Ingress controllers must not offer old TLS versions
# description: |
#   TLS 1.0 and 1.1 have known weaknesses and no browser uses them; an attacker on the network makes old
#   clients fall back to them, and breaks the encryption.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/tls/#default-tls-version-and-ciphers
# custom:
#   id: GRD-K8S-077
#   severity: medium
#   category: encryption
#   systems: [kubernetes, ingress-nginx]
#   resources: [kubernetes/configmap]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Offer TLS 1.2 and 1.3 only.
#
#         data:
#           ssl-protocols: TLSv1.2 TLSv1.3
package guard.policies.kubernetes.ingress_tls_protocols

import data.guard.lib.kubernetes.object as kube

_old := {"SSLv2", "SSLv3", "TLSv1", "TLSv1.0", "TLSv1.1"}

deny contains {"resource": map.id, "path": ["data", "ssl-protocols"], "message": message} if {
	some map in input.resources["kubernetes/configmap"]
	protocols := map.config.data["ssl-protocols"]
	is_string(protocols)
	offered := {protocol | some protocol in split(protocols, " "); protocol in _old}
	count(offered) > 0
	message := sprintf("ssl-protocols offers %s", [kube.words(offered)])
}
