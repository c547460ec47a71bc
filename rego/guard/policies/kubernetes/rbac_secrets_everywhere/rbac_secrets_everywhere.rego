# METADATA
# title: Roles must not read the Secrets of every namespace
# description: |
#   Whoever gets hold of the service account reads every Secret of the cluster: registry and cloud
#   credentials, database passwords, tokens of more powerful accounts. list and watch return the contents
#   just as get does.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-049
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Grant get on the named Secrets, in a Role of their namespace.
#
#         apiVersion: rbac.authorization.k8s.io/v1
#         kind: Role
#         metadata:
#           name: read-registry
#           namespace: ml
#         rules:
#         - apiGroups: [""]
#           resources: [secrets]
#           resourceNames: [registry]
#           verbs: [get]
package guard.policies.kubernetes.rbac_secrets_everywhere

import data.guard.lib.kubernetes.rbac

deny contains {"resource": role.resource, "path": role.path, "message": message} if {
	some role in rbac.by_role(_grants)
	message := sprintf("may read Secrets %s", [role.text])
}

_grants := [grant |
	some grant in rbac.grants("", {"secrets"}, {"get", "list", "watch"})
	count(grant.names) == 0
	grant.cluster
]
