# METADATA
# title: Roles must not tunnel to pods and services
# description: |
#   Port forwarding and the API's proxy reach every port of a pod or service from outside, past ingress,
#   network policies and the authentication in front of them: databases and metrics stand open to the holder.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-053
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Publish what must be reached through a Service and an ingress with authentication.
#
#         - apiGroups: [""]
#           resources: [pods, services]
#           verbs: [get, list]
package guard.policies.kubernetes.rbac_port_forward

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may tunnel past network policies %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("", {"pods/portforward", "pods/proxy", "services/proxy"}, {"create", "get"})

	# Whoever runs programs in a namespace may do this by nature.
	not grant.editors
]
