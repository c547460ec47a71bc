# METADATA
# title: Everybody who reaches the API server must not hold rights that lead to others
# description: |
#   Every request without credentials, or every one with any, of any pod's account and of whoever the identity
#   provider lets in, carries these rights. They are such that one step makes more of them.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/rbac/
# custom:
#   id: GRD-K8S-231
#   severity: critical
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/effective-access]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind the group of the identity provider, or the one service account, that needs the role.
#
#         subjects:
#         - kind: Group
#           name: ml-platform
#           apiGroup: rbac.authorization.k8s.io
package guard.policies.kubernetes.effective_everybody

import data.guard.lib.kubernetes.access

_everybody := {
	["Group", "system:authenticated"], ["Group", "system:serviceaccounts"],
	["Group", "system:unauthenticated"], ["User", "system:anonymous"],
}

deny contains {"resource": subject.resource, "path": subject.abilities[0].path, "message": message} if {
	some subject in access.subjects
	[subject.kind, subject.name] in _everybody
	count(subject.abilities) > 0
	message := sprintf("may, as everybody: %s", [access.text(subject)])
}
