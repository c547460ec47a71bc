# METADATA
# title: Bindings must not rely on the group system:masters
# description: |
#   Members of system:masters pass every check of the API server, whatever roles say, and cannot be locked
#   out: a certificate with this group is an administrator until it expires.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-044
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrolebinding, kubernetes/rolebinding]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind a group of the identity provider, whose membership can be ended.
#
#         subjects:
#         - kind: Group
#           name: oncall
#           apiGroup: rbac.authorization.k8s.io
package guard.policies.kubernetes.masters_binding

import data.guard.lib.kubernetes.rbac

deny contains {"resource": binding.resource, "path": path, "message": message} if {
	some binding in rbac.bindings
	some subject in binding.subjects
	subject.name == "system:masters"
	path := array.concat(subject.path, ["name"])
	message := "names system:masters, whose members no role restricts"
}
