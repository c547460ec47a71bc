# METADATA
# title: Roles must not delete events and logs
# description: |
#   Whoever may delete events removes the traces of what they started and changed; the audit log is rarely read
#   first, and not everywhere kept.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-217
#   severity: low
#   category: logging
#   profile: strict
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)"]
#     supporting: ["hipaa:164.308(a)(1)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Let programs write events, and leave their removal to the API server, which does it after an hour.
#
#         - apiGroups: ["", events.k8s.io]
#           resources: [events]
#           verbs: [create, patch]
package guard.policies.kubernetes.rbac_evidence

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may remove traces %s", [role.text])
}

# Verbs that are named: a wildcard is a fact of its own.
_grants := [grant |
	some group in ["", "events.k8s.io"]
	some grant in rbac.grants(group, {"events", "pods/log"}, {"delete", "deletecollection"})
	grant.verbs != "*"
	count(grant.names) == 0
]
