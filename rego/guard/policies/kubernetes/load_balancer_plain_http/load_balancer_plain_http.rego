# METADATA
# title: Load balancers must not serve plain HTTP
# description: |
#   Whoever is on the way between client and load balancer reads and changes requests and answers: session
#   cookies, passwords, features sent to a model.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/#ssl-support-on-aws
#   - ref: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#tls
# custom:
#   id: GRD-K8S-215
#   severity: medium
#   category: encryption
#   systems: [kubernetes]
#   resources: [kubernetes/service]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(1)", "gdpr:32(1)(a)"]
#   remediation: |
#     End TLS at the load balancer, or publish the program through an Ingress or Gateway that does.
#
#         metadata:
#           annotations:
#             service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:111122223333:certificate/1a2b
#             service.beta.kubernetes.io/aws-load-balancer-ssl-ports: https
#         spec:
#           type: LoadBalancer
#           ports:
#           - name: https
#             port: 443
package guard.policies.kubernetes.load_balancer_plain_http

import data.guard.lib.kubernetes.load_balancer
import data.guard.lib.kubernetes.object as kube
import data.guard.lib.network
import data.guard.lib.value

_plain := {80, 8000, 8080}

_encrypted := {443, 8443}

deny contains {"resource": service.id, "path": ["spec", "ports", i, "port"], "message": message} if {
	some service in load_balancer.public
	kube.is_complete(service)
	ports := kube.list(service.config.spec.ports)
	some i, port in ports
	network.port(port.port) in _plain

	# With an encrypted port beside it, the plain one is there to redirect to it as a rule.
	every other in ports {
		not _is_encrypted(other)
	}
	not _ends_tls(service)
	message := sprintf("the load balancer serves plain HTTP on port %d and nothing over TLS", [network.port(port.port)])
}

_is_encrypted(port) if network.port(port.port) in _encrypted

_is_encrypted(port) if value.is_unknown(port)

_is_encrypted(port) if value.is_unknown(port.port)

_is_encrypted(port) if regex.match(`^(https|tls)`, value.text(port.name))

_is_encrypted(port) if value.text(port.appProtocol) in {"https", "kubernetes.io/h2", "tls"}

# Annotations with a certificate for the load balancer.
_ends_tls(service) if {
	some key, _ in kube.metadata(service, "annotations")
	regex.match(`(ssl-cert|tls-cert|certificate-id|cert-id|tls-secret|protocol-port-https)`, key)
}
