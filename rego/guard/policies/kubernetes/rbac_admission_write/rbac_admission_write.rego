# METADATA
# title: Roles must not change admission control
# description: |
#   A webhook sees and changes every object that is created, Secrets included. The holder registers one of
#   its own, or deletes the one that enforces the cluster's policies.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-060
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the configuration that the program keeps up to date.
#
#         - apiGroups: [admissionregistration.k8s.io]
#           resources: [mutatingwebhookconfigurations]
#           resourceNames: [feast-operator]
#           verbs: [get, update]
package guard.policies.kubernetes.rbac_admission_write

import data.guard.lib.kubernetes.rbac

_resources := {"mutatingwebhookconfigurations", "validatingwebhookconfigurations", "mutatingadmissionpolicies", "validatingadmissionpolicies", "validatingadmissionpolicybindings"}

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may add or remove admission control %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("admissionregistration.k8s.io", _resources, {"create", "delete", "patch", "update"})
	count(grant.names) == 0

	# These objects belong to no namespace: a grant in a namespace has no effect.
	grant.cluster
]
