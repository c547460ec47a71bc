# METADATA
# title: The API server must limit the rate of events
# description: |
#   A pod or a broken controller that writes events without end fills etcd and slows the API server down for
#   everybody.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#eventratelimit
# custom:
#   id: GRD-K8S-133
#   severity: low
#   category: availability
#   profile: strict
#   systems: [kubernetes, kube-apiserver]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:A1.1"]
#     supporting: ["gdpr:32(1)(b)"]
#   remediation: |
#     Enable it, with a limit for each namespace.
#
#         command:
#         - kube-apiserver
#         - --enable-admission-plugins=NodeRestriction,EventRateLimit
#         - --admission-control-config-file=/etc/kubernetes/admission.yaml
package guard.policies.kubernetes.apiserver_event_rate_limit

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": component.place(api, "enable-admission-plugins"), "message": message} if {
	some api in component.complete("kube-apiserver")
	not "EventRateLimit" in _plugins(api)
	message := "--enable-admission-plugins does not have EventRateLimit"
}

_plugins(api) := {plugin |
	some flag in ["admission-control", "enable-admission-plugins"]
	some plugin in component.items(api, flag)
}
