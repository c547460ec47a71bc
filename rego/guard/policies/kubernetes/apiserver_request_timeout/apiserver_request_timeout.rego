# METADATA
# title: The API server must end requests in time
# description: |
#   Requests that may take for ever hold memory and connections: a few clients that read slowly, on purpose
#   or not, make the API unavailable.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
# custom:
#   id: GRD-K8S-139
#   severity: low
#   category: availability
#   profile: strict
#   systems: [kubernetes, kube-apiserver]
#   resources: [
#     kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset,
#     kubeadm.k8s.io/clusterconfiguration,
#   ]
#   controls:
#     direct: ["soc2:A1.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Leave it at its default, one minute.
#
#         command:
#         - kube-apiserver
#         - --request-timeout=1m0s
package guard.policies.kubernetes.apiserver_request_timeout

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": component.place(api, "request-timeout"), "message": message} if {
	some api in component.named("kube-apiserver")
	timeout := component.flag(api, "request-timeout")
	_is_too_long(timeout)
	message := sprintf("--request-timeout is %s, more than five minutes or none", [timeout])
}

_is_too_long(timeout) if regex.match(`^0(s|m|h)?$`, timeout)

_is_too_long(timeout) if regex.match(`^[0-9]*[1-9][0-9]*h`, timeout)

_is_too_long(timeout) if {
	regex.match(`^[0-9]{1,6}m([0-9]+s)?$`, timeout)
	to_number(split(timeout, "m")[0]) > 5
}

_is_too_long(timeout) if {
	regex.match(`^[0-9]{1,6}s$`, timeout)
	to_number(trim_right(timeout, "s")) > 300
}
