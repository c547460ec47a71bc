# METADATA
# title: Istio gateways must redirect plain HTTP
# description: |
#   The gateway serves its hosts over plain HTTP: everybody on the way reads and changes requests, answers
#   and credentials.
# related_resources:
#   - ref: https://istio.io/latest/docs/tasks/traffic-management/ingress/secure-ingress/
# custom:
#   id: GRD-K8S-088
#   severity: medium
#   category: encryption
#   systems: [kubernetes, istio]
#   resources: [networking.istio.io/gateway]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Redirect the plain port, and serve the hosts with a certificate.
#
#         servers:
#         - port: {number: 80, name: http, protocol: HTTP}
#           hosts: [predict.example.com]
#           tls:
#             httpsRedirect: true
package guard.policies.kubernetes.istio_gateway_plain_http

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

deny contains {"resource": gateway.id, "path": path, "message": message} if {
	some gateway in input.resources["networking.istio.io/gateway"]
	kube.is_complete(gateway)
	not _is_for_egress(gateway)
	some i, server in kube.list(gateway.config.spec.servers)
	upper(value.text(server.port.protocol)) in {"HTTP", "HTTP2", "GRPC"}
	not _redirects(server)
	not _is_internal(server)
	path := ["spec", "servers", i, "tls", "httpsRedirect"]
	message := sprintf("server on port %v accepts plain HTTP and does not redirect to HTTPS", [object.get(server.port, "number", "unknown")])
}

_redirects(server) if value.is_true(server.tls.httpsRedirect)

_is_for_egress(gateway) if gateway.config.spec.selector.istio == "egressgateway"

# Names that resolve within the cluster only.
_is_internal(server) if {
	hosts := kube.texts(server.hosts)
	count(hosts) > 0
	every host in hosts {
		regex.match(`\.(local|internal|svc)$`, host)
	}
}
