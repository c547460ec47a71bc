# METADATA
# title: Roles must not reach the kubelet through nodes/proxy
# description: |
#   nodes/proxy passes requests to the kubelet's API, which runs commands in every pod of the node and is
#   neither stopped by admission nor recorded by the audit log.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-057
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Grant the narrow subresources: nodes/metrics, nodes/stats, nodes/log or nodes/healthz.
#
#         - apiGroups: [""]
#           resources: [nodes/metrics, nodes/stats]
#           verbs: [get]
package guard.policies.kubernetes.rbac_node_proxy

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may run commands in every pod through the kubelet %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("", {"nodes/proxy"}, {"create", "get", "patch", "update"})

	# These objects belong to no namespace: a grant in a namespace has no effect.
	grant.cluster
]
