# METADATA
# title: Roles must not change nodes
# description: |
#   Labels and taints decide where pods run. The holder draws sensitive pods to a node it controls, drives
#   others away, or removes nodes until the cluster stops.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-063
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Read nodes only; an autoscaler that must change them gets a role of its own.
#
#         - apiGroups: [""]
#           resources: [nodes]
#           verbs: [get, list, watch]
package guard.policies.kubernetes.rbac_node_write

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may steer pods by changing nodes %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("", {"nodes", "nodes/status"}, {"create", "delete", "patch", "update"})

	# These objects belong to no namespace: a grant in a namespace has no effect.
	grant.cluster
]
