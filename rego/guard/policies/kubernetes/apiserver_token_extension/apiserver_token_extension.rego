# METADATA
# title: The API server must not extend the tokens of pods to a year
# description: |
#   Tokens of service accounts are asked for with an hour to live, and the API server makes a year of it by
#   default. One that leaks from a pod or its logs is good for as long as its pod exists, not for an hour.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#bound-service-account-tokens
# custom:
#   id: GRD-K8S-156
#   severity: low
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
#     Turn the extension off once the metric serviceaccount_stale_tokens_total stays at 0.
#
#         command:
#         - kube-apiserver
#         - --service-account-extend-token-expiration=false
package guard.policies.kubernetes.apiserver_token_extension

import data.guard.lib.kubernetes.component
import data.guard.lib.value

_flag := "service-account-extend-token-expiration"

deny contains {"resource": api.resource, "path": component.place(api, _flag), "message": message} if {
	some api in component.named("kube-apiserver")
	value.is_true(component.flag(api, _flag))
	message := sprintf("--%s is true, tokens of pods are valid for a year", [_flag])
}

deny contains {"resource": api.resource, "path": component.place(api, _flag), "message": message} if {
	some api in component.complete("kube-apiserver")
	not component.has(api, _flag)

	# The flag is as old as the issuer of such tokens; without an issuer there are none.
	component.has(api, "service-account-issuer")
	message := sprintf("--%s is missing and true by default, tokens of pods are valid for a year", [_flag])
}
