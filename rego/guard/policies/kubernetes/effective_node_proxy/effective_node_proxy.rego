# METADATA
# title: Workloads must not run as accounts that reach every kubelet through nodes/proxy
# description: |
#   Whoever gets into one of these pods runs commands in every pod of every node with its token, past admission
#   control and past the audit log. The verb get is enough.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-234
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/effective-access]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Grant the narrow subresources instead: nodes/metrics, nodes/stats, nodes/log or nodes/healthz.
#
#         - apiGroups: [""]
#           resources: [nodes/metrics, nodes/stats]
#           verbs: [get]
package guard.policies.kubernetes.effective_node_proxy

import data.guard.lib.kubernetes.access

deny contains {"resource": subject.resource, "path": subject.abilities[0].path, "message": message} if {
	some subject in access.of_workloads({"proxy-nodes"})
	message := sprintf("reaches the API of every kubelet: %s", [access.text(subject)])
}
