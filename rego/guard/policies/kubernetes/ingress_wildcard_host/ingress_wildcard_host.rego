# METADATA
# title: Ingresses must name the hosts they serve
# description: |
#   A rule for every host also answers for names nobody thought of. A forgotten subdomain, or a Host header
#   of the attacker's choice, reaches the program behind it, and another team's Ingress can be shadowed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards
# custom:
#   id: GRD-K8S-074
#   severity: low
#   category: network
#   profile: strict
#   systems: [kubernetes, ingress, istio, gateway-api]
#   resources: [
#     kubernetes/ingress, gateway.networking.k8s.io/httproute,
#     networking.istio.io/virtualservice,
#   ]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write a rule for each host.
#
#         rules:
#         - host: predict.example.com
package guard.policies.kubernetes.ingress_wildcard_host

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

deny contains {"resource": ingress.id, "path": ["spec", "rules", i, "host"], "message": message} if {
	some ingress in input.resources["kubernetes/ingress"]
	some i, rule in kube.list(ingress.config.spec.rules)
	startswith(value.text(rule.host), "*")
	message := sprintf("rule answers for every host of %s", [rule.host])
}

deny contains {"resource": ingress.id, "path": ["spec", "rules", i, "host"], "message": message} if {
	some ingress in input.resources["kubernetes/ingress"]
	kube.is_complete(ingress)
	some i, rule in kube.list(ingress.config.spec.rules)
	is_object(rule.http)
	object.get(rule, "host", "") in {"", null}
	message := "rule without a host answers for every host"
}

deny contains {"resource": ingress.id, "path": ["spec", "defaultBackend"], "message": message} if {
	some ingress in input.resources["kubernetes/ingress"]
	is_object(ingress.config.spec.defaultBackend)
	message := "default backend answers for every host that no rule names"
}

deny contains {"resource": service.id, "path": ["spec", "hosts", i], "message": message} if {
	some service in input.resources["networking.istio.io/virtualservice"]
	some i, host in kube.list(service.config.spec.hosts)
	startswith(value.text(host), "*")
	message := sprintf("virtual service answers for every host of %s", [host])
}

deny contains {"resource": route.id, "path": ["spec", "hostnames", i], "message": message} if {
	some route in input.resources["gateway.networking.k8s.io/httproute"]
	some i, host in kube.list(route.config.spec.hostnames)
	startswith(value.text(host), "*")
	message := sprintf("route answers for every host of %s", [host])
}
