# METADATA
# title: Services must not claim external addresses
# description: |
#   Every node sends traffic for the named addresses to this Service, whoever they belong to. Whoever may
#   create Services reads and answers in place of a host outside or inside the cluster (CVE-2020-8554).
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/#external-ips
# custom:
#   id: GRD-K8S-072
#   severity: medium
#   category: network
#   systems: [kubernetes]
#   resources: [kubernetes/service]
#   controls:
#     direct: ["soc2:CC6.6"]
#     supporting: ["hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use a load balancer, whose addresses the provider assigns.
#
#         spec:
#           type: LoadBalancer
#           loadBalancerSourceRanges: [203.0.113.0/24]
package guard.policies.kubernetes.service_external_ips

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": service.id, "path": ["spec", "externalIPs"], "message": message} if {
	some service in input.resources["kubernetes/service"]
	addresses := kube.texts(service.config.spec.externalIPs)
	count(addresses) > 0
	message := sprintf("externalIPs draws traffic for %s to this Service", [kube.words(addresses)])
}
