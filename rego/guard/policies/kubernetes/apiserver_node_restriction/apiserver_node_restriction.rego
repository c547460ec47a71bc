# METADATA
# title: The API server must restrict what nodes change
# description: |
#   Without NodeRestriction a kubelet may change any node and pod: from one node that was taken over, an
#   attacker relabels others, draws sensitive pods to itself and reads their Secrets.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction
# custom:
#   id: GRD-K8S-132
#   severity: medium
#   category: access-control
#   systems: [kubernetes, kube-apiserver]
#   resources: [kubernetes/daemonset, kubernetes/deployment, kubernetes/pod, kubernetes/statefulset]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Enable it.
#
#         command:
#         - kube-apiserver
#         - --enable-admission-plugins=NodeRestriction
package guard.policies.kubernetes.apiserver_node_restriction

import data.guard.lib.kubernetes.component

deny contains {"resource": api.resource, "path": component.place(api, "enable-admission-plugins"), "message": message} if {
	some api in component.complete("kube-apiserver")
	not "NodeRestriction" in _plugins(api)
	message := "--enable-admission-plugins does not have NodeRestriction"
}

_plugins(api) := {plugin |
	some flag in ["admission-control", "enable-admission-plugins"]
	some plugin in component.items(api, flag)
}
