# METADATA
# title: Aggregated API services must verify the certificate of their server
# description: |
#   The API server passes requests, with the identity of their sender, to whoever answers at the service's
#   address. On the pod network that can be an attacker, who reads them and answers for the API.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/
# custom:
#   id: GRD-K8S-106
#   severity: medium
#   category: encryption
#   systems: [kubernetes]
#   resources: [kubernetes/apiservice]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Give the API server the certificate's authority; cert-manager can fill it in.
#
#         metadata:
#           annotations:
#             cert-manager.io/inject-ca-from: monitoring/metrics-server
#         spec:
#           insecureSkipTLSVerify: false
package guard.policies.kubernetes.api_service_tls

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": service.id, "path": ["spec", "insecureSkipTLSVerify"], "message": message} if {
	some service in input.resources["kubernetes/apiservice"]
	kube.may_be_true(service.config.spec.insecureSkipTLSVerify)
	message := "insecureSkipTLSVerify is true, any server is believed"
}
