# METADATA
# title: Ingresses must send plain HTTP requests to HTTPS
# description: |
#   The host has a certificate, and still answers over plain HTTP: an attacker on the network keeps a client
#   on the plain side, and reads and changes what it sends, cookies and tokens included.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#server-side-https-enforcement-through-redirect
# custom:
#   id: GRD-K8S-076
#   severity: medium
#   category: encryption
#   systems: [kubernetes, ingress]
#   resources: [kubernetes/ingress, route.openshift.io/route]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Remove the annotation: hosts with a certificate are redirected by default.
#
#         metadata:
#           annotations:
#             nginx.ingress.kubernetes.io/force-ssl-redirect: "true"
package guard.policies.kubernetes.ingress_plain_http_allowed

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

_redirects := {
	"haproxy.org/ssl-redirect", "ingress.kubernetes.io/ssl-redirect", "nginx.ingress.kubernetes.io/ssl-redirect",
	"nginx.org/redirect-to-https",
}

deny contains {"resource": ingress.id, "path": ["metadata", "annotations", key], "message": message} if {
	some ingress in input.resources["kubernetes/ingress"]
	some key, redirect in kube.metadata(ingress, "annotations")
	key in _redirects
	value.is_false(redirect)
	count(kube.list(ingress.config.spec.tls)) > 0
	message := sprintf("annotation %s is false, plain HTTP requests are answered", [key])
}

deny contains {"resource": route.id, "path": path, "message": message} if {
	some route in input.resources["route.openshift.io/route"]
	kube.may_be(route.config.spec.tls.insecureEdgeTerminationPolicy, {"Allow"})
	path := ["spec", "tls", "insecureEdgeTerminationPolicy"]
	message := "insecureEdgeTerminationPolicy is Allow, plain HTTP requests are answered"
}
