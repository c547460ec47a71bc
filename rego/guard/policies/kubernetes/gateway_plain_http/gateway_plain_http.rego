# METADATA
# title: Gateways must listen with TLS
# description: |
#   A gateway that only listens for plain HTTP carries requests, answers and credentials in clear: everybody
#   on the way reads and changes them.
# related_resources:
#   - ref: https://gateway-api.sigs.k8s.io/guides/tls/
# custom:
#   id: GRD-K8S-078
#   severity: medium
#   category: encryption
#   systems: [kubernetes, gateway-api]
#   resources: [gateway.networking.k8s.io/gateway]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Add an HTTPS listener, and redirect the plain one to it.
#
#         listeners:
#         - name: https
#           protocol: HTTPS
#           port: 443
#           tls:
#             certificateRefs:
#             - name: predict-tls
package guard.policies.kubernetes.gateway_plain_http

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

deny contains {"resource": gateway.id, "path": ["spec", "listeners", i, "protocol"], "message": message} if {
	some gateway in input.resources["gateway.networking.k8s.io/gateway"]
	not _has_tls(gateway)
	some i, listener in kube.list(gateway.config.spec.listeners)
	listener.protocol == "HTTP"
	message := "the gateway listens for plain HTTP, and has no listener with TLS"
}

# With a TLS listener beside it, the plain one is there for the redirect.
_has_tls(gateway) if {
	some listener in kube.list(gateway.config.spec.listeners)
	kube.may_be(listener.protocol, {"HTTPS", "TLS"})
}

_has_tls(gateway) if {
	some listener in kube.list(gateway.config.spec.listeners)
	value.is_unknown(listener)
}
