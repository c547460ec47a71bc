# METADATA
# title: Ingresses, load balancers and meshes must not accept old TLS versions
# description: |
#   TLS 1.0 and 1.1 have known weaknesses and no browser uses them; an attacker on the network makes old
#   clients fall back to them, and breaks the encryption.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/tls/#default-tls-version-and-ciphers
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
#   - ref: https://doc.traefik.io/traefik/https/tls/#minimum-tls-version
#   - ref: https://developer.hashicorp.com/consul/docs/reference/config-entry/mesh
# custom:
#   id: GRD-K8S-077
#   severity: medium
#   category: encryption
#   systems: [kubernetes, ingress-nginx, aws-load-balancer-controller, traefik, contour, consul]
#   resources: [
#     kubernetes/configmap, kubernetes/ingress, kubernetes/service, consul.hashicorp.com/ingressgateway,
#     consul.hashicorp.com/mesh, projectcontour.io/httpproxy, traefik.io/tlsoption,
#   ]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Offer TLS 1.2 and 1.3 only.
#
#         ssl-protocols: TLSv1.2 TLSv1.3                                                   # Ingress NGINX
#         alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-TLS13-1-2-2021-06        # AWS
#         spec: {minVersion: VersionTLS12}                                                 # Traefik
#         spec: {tls: {incoming: {tlsMinVersion: TLSv1_2}}}                                # Consul
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

_aws_annotations := [
	"alb.ingress.kubernetes.io/ssl-policy",
	"service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy",
]

# AWS' policies that accept TLS 1.0 or 1.1.
_aws_policies := {
	"ELBSecurityPolicy-2015-05", "ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-FS-1-1-2019-08",
	"ELBSecurityPolicy-FS-2018-06", "ELBSecurityPolicy-TLS-1-0-2015-04", "ELBSecurityPolicy-TLS-1-1-2017-01",
	"ELBSecurityPolicy-TLS13-1-0-2021-06", "ELBSecurityPolicy-TLS13-1-1-2021-06",
}

deny contains {"resource": resource.id, "path": ["metadata", "annotations", key], "message": message} if {
	some resource in kube.of_types(["kubernetes/ingress", "kubernetes/service"])
	some key in _aws_annotations
	policy := kube.metadata(resource, "annotations")[key]
	policy in _aws_policies
	message := sprintf("%s accepts TLS 1.0 or 1.1", [policy])
}

# Where the objects of other projects name the oldest version that they accept, and what is too old.
_minima := [
	{"type": "consul.hashicorp.com/mesh", "path": ["spec", "tls", "incoming", "tlsMinVersion"]},
	{"type": "consul.hashicorp.com/mesh", "path": ["spec", "tls", "outgoing", "tlsMinVersion"]},
	{"type": "consul.hashicorp.com/ingressgateway", "path": ["spec", "tls", "tlsMinVersion"]},
	{"type": "projectcontour.io/httpproxy", "path": ["spec", "virtualhost", "tls", "minimumProtocolVersion"]},
	{"type": "traefik.io/tlsoption", "path": ["spec", "minVersion"]},
]

_too_old := {"1.0", "1.1", "TLSv1_0", "TLSv1_1", "VersionTLS10", "VersionTLS11"}

deny contains {"resource": resource.id, "path": minimum.path, "message": message} if {
	some minimum in _minima
	some resource in input.resources[minimum.type]
	version := object.get(resource.config, minimum.path, null)
	kube.may_be(version, _too_old)
	message := sprintf("TLS is accepted from version %v on", [version])
}
