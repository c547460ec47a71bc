# METADATA
# title: Roles must not open shells in containers
# description: |
#   exec, attach and ephemeral containers run commands in pods that others started, with their files,
#   credentials and service accounts, and leave little trace in them.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-052
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Give it to people for an incident, through a binding that expires, not to programs.
#
#         - apiGroups: [""]
#           resources: [pods, pods/log]
#           verbs: [get, list]
package guard.policies.kubernetes.rbac_pod_exec

import data.guard.lib.kubernetes.rbac

_resources := {"pods/exec", "pods/attach", "pods/ephemeralcontainers", "pods/*"}

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may run commands in running containers %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("", _resources, {"create", "get", "patch", "update"})

	# Whoever runs programs in a namespace may do this by nature.
	not grant.editors
]
