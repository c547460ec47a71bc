# METADATA
# title: Bindings must not grant rights to a default service account
# description: |
#   Every pod that names no service account runs as its namespace's default one. The grant reaches all of
#   them, those of other teams and those added later, and with them whoever takes one over.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-045
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrolebinding, kubernetes/rolebinding]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Create a service account for the program, and bind that.
#
#         apiVersion: v1
#         kind: ServiceAccount
#         metadata:
#           name: spark
#           namespace: ml
package guard.policies.kubernetes.default_account_binding

import data.guard.lib.kubernetes.rbac

deny contains {"resource": binding.resource, "path": path, "message": message} if {
	some binding in rbac.bindings
	some subject in binding.subjects
	subject.kind == "ServiceAccount"
	subject.name == "default"
	path := array.concat(subject.path, ["name"])
	message := sprintf("grants %v %s to a default service account", [binding.role, rbac.reach(binding)])
}
