# METADATA
# title: Bindings must not grant rights to everybody who signs in
# description: |
#   The groups of all authenticated users and of all service accounts contain every pod's account and, on
#   managed clusters, everyone with an account at the provider: one program that is taken over anywhere holds
#   these rights.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings
# custom:
#   id: GRD-K8S-043
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrolebinding, kubernetes/rolebinding]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind a group of the identity provider, or one service account.
#
#         subjects:
#         - kind: Group
#           name: ml-platform
#           apiGroup: rbac.authorization.k8s.io
package guard.policies.kubernetes.authenticated_binding

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.rbac

# What the cluster itself grants them: asking what one may do, and discovery.
_basic := {
	"system:basic-user", "system:discovery", "system:public-info-viewer", "system:service-account-issuer-discovery",
}

deny contains {"resource": binding.resource, "path": path, "message": message} if {
	some binding in rbac.bindings
	not binding.role in _basic

	# Whom first: few bindings are for everybody, and what a role grants takes a look at every rule.
	some subject in binding.subjects
	_is_everybody(subject.name)
	not _is_harmless(binding)
	path := array.concat(subject.path, ["name"])
	message := sprintf("grants %v to everybody in %s", [binding.role, subject.name])
}

_types := {"ClusterRole": "kubernetes/clusterrole", "Role": "kubernetes/role"}

# Whether the role is of the scope, and only reads, and nothing that is secret.
_is_harmless(binding) if {
	some role in input.resources[_types[binding.role_kind]]
	kube.name(role) == binding.role
	rules := [rule | some rule in rbac.rules; rule.resource == role.id]
	count(rules) > 0
	every rule in rules {
		_only_reads(rule)
	}
}

_only_reads(rule) if {
	count(rule.resources) > 0
	every resource in rule.resources {
		not resource in {"*", "secrets"}
	}
	every verb in rule.verbs {
		verb in {"get", "list", "watch"}
	}
}

_is_everybody("system:authenticated") := true

_is_everybody("system:serviceaccounts") := true
