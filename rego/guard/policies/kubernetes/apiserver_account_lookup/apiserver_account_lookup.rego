# METADATA
# title: The API server must check that a token's account still exists
# description: |
#   Without the lookup a token stays valid after its service account or Secret was deleted: an attacker who
#   has it cannot be locked out.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-137
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Remove the flag: the lookup is on by default.
#
#         command:
#         - kube-apiserver
#         - --service-account-lookup=true
package guard.policies.kubernetes.apiserver_account_lookup

import data.guard.lib.kubernetes.component
import data.guard.lib.value

deny contains {"resource": api.resource, "path": component.place(api, "service-account-lookup"), "message": message} if {
	some api in component.named("kube-apiserver")
	value.is_false(component.flag(api, "service-account-lookup"))
	message := "--service-account-lookup is false, tokens of deleted accounts stay valid"
}
