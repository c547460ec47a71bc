# METADATA
# title: Roles must not approve certificates
# description: |
#   An approved certificate is an identity. The holder lets the cluster sign one for a user or node of its
#   choice, which no deletion of roles or tokens revokes.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-059
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the signer, one that does not issue identities for the API server.
#
#         - apiGroups: [certificates.k8s.io]
#           resources: [signers]
#           resourceNames: [example.com/ml-serving]
#           verbs: [approve]
package guard.policies.kubernetes.rbac_certificate_approval

import data.guard.lib.kubernetes.rbac

_resources := {"certificatesigningrequests/approval", "signers"}

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may have certificates issued for any identity %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("certificates.k8s.io", _resources, {"approve", "patch", "sign", "update"})
	count(grant.names) == 0

	# These objects belong to no namespace: a grant in a namespace has no effect.
	grant.cluster
]
