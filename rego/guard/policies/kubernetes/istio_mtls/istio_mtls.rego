# METADATA
# title: Istio must require mutual TLS
# description: |
#   PERMISSIVE and DISABLE let clients in the mesh talk without TLS and without an identity. Whoever is on
#   the pod network reads that traffic, and authorization rules that name a service account can be passed by.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/security/peer_authentication/
# custom:
#   id: GRD-K8S-085
#   severity: medium
#   category: encryption
#   systems: [kubernetes, istio]
#   resources: [security.istio.io/peerauthentication]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Require it; move clients outside the mesh into it first, or give their port an exception of its own.
#
#         spec:
#           mtls:
#             mode: STRICT
package guard.policies.kubernetes.istio_mtls

import data.guard.lib.kubernetes.object as kube

_weak := {"DISABLE", "PERMISSIVE"}

deny contains {"resource": authentication.id, "path": ["spec", "mtls", "mode"], "message": message} if {
	some authentication in input.resources["security.istio.io/peerauthentication"]
	kube.may_be(authentication.config.spec.mtls.mode, _weak)
	message := sprintf("mutual TLS is %v, plain connections are accepted", [authentication.config.spec.mtls.mode])
}

deny contains {"resource": authentication.id, "path": path, "message": message} if {
	some authentication in input.resources["security.istio.io/peerauthentication"]
	some port, mtls in kube.map(authentication.config.spec.portLevelMtls)
	kube.may_be(mtls.mode, _weak)
	path := ["spec", "portLevelMtls", port, "mode"]
	message := sprintf("mutual TLS of port %s is %v, plain connections are accepted", [port, mtls.mode])
}
