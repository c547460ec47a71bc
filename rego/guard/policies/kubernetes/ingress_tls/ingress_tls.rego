# METADATA
# title: Ingresses must use TLS
# description: |
#   Requests and answers cross the network in clear: everybody on the way reads predictions, uploaded data
#   and session cookies, and changes them unnoticed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/ingress/#tls
#   - ref: https://docs.redhat.com/en/documentation/openshift_container_platform/4.19/html/ingress_and_load_balancing/configuring-routes
# custom:
#   id: GRD-K8S-073
#   severity: medium
#   category: encryption
#   systems: [kubernetes, ingress]
#   resources: [kubernetes/ingress, route.openshift.io/route]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Name the host and the Secret with its certificate.
#
#         spec:
#           tls:
#           - hosts: [predict.example.com]
#             secretName: predict-tls
package guard.policies.kubernetes.ingress_tls

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.value

deny contains {"resource": ingress.id, "path": ["spec", "tls"], "message": message} if {
	some ingress in input.resources["kubernetes/ingress"]
	kube.is_complete(ingress)
	not _has_tls(ingress)
	not _terminates_elsewhere(ingress)
	message := "Ingress has no tls section, it answers over plain HTTP"
}

deny contains {"resource": route.id, "path": ["spec", "tls"], "message": message} if {
	some route in input.resources["route.openshift.io/route"]
	kube.is_complete(route)
	not _has_tls(route)
	message := "Route has no tls section, it answers over plain HTTP"
}

deny contains {"resource": ingress.id, "path": ["spec", "rules", i, "host"], "message": message} if {
	some ingress in input.resources["kubernetes/ingress"]
	not _terminates_elsewhere(ingress)
	entries := kube.list(ingress.config.spec.tls)
	count(entries) > 0
	every entry in entries {
		is_object(entry)
		count(kube.list(entry.hosts)) > 0
	}
	covered := {host | some entry in entries; some host in entry.hosts}
	every host in covered {
		is_string(host)
	}
	some i, rule in kube.list(ingress.config.spec.rules)
	is_string(rule.host)
	not _is_covered(rule.host, covered)
	message := sprintf("host %s is in no tls section, it answers over plain HTTP or with another host's certificate", [rule.host])
}

_is_covered(host, covered) if host in covered

_is_covered(host, covered) if {
	labels := split(host, ".")
	concat(".", array.concat(["*"], array.slice(labels, 1, count(labels)))) in covered
}

_has_tls(resource) if {
	tls := resource.config.spec.tls
	not tls in [[], {}, null]
	not value.is_unknown(tls)
}

# Controllers that take certificates from elsewhere, or that encrypt in any case.
_settings := {
	"alb.ingress.kubernetes.io/certificate-arn",
	"appgw.ingress.kubernetes.io/appgw-ssl-certificate",
	"ingress.gcp.kubernetes.io/pre-shared-cert",
	"networking.gke.io/managed-certificates",
	"networking.gke.io/certmap",
	"traefik.ingress.kubernetes.io/router.tls",
}

_terminates_elsewhere(ingress) if {
	some key, _ in kube.metadata(ingress, "annotations")
	key in _settings
}

_terminates_elsewhere(ingress) if {
	ports := kube.metadata(ingress, "annotations")["alb.ingress.kubernetes.io/listen-ports"]
	is_string(ports)
	contains(ports, "HTTPS")
}

_terminates_elsewhere(ingress) if ingress.config.spec.ingressClassName == "tailscale"
