# METADATA
# title: Bindings must not grant rights to anonymous users
# description: |
#   Requests without any credentials carry this user and group: whoever reaches the API server, from the
#   Internet where it is public, has these rights.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests
# custom:
#   id: GRD-K8S-042
#   severity: critical
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrolebinding, kubernetes/rolebinding]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Bind a service account or a group of people who sign in.
#
#         subjects:
#         - kind: ServiceAccount
#           name: prometheus
#           namespace: monitoring
package guard.policies.kubernetes.anonymous_binding

import data.guard.lib.kubernetes.rbac

# What is public by design: the version, the health, and the keys that verify service accounts' tokens.
_public := {"system:public-info-viewer", "system:service-account-issuer-discovery"}

deny contains {"resource": binding.resource, "path": path, "message": message} if {
	some binding in rbac.bindings
	not binding.role in _public
	some subject in binding.subjects
	subject.name in {"system:anonymous", "system:unauthenticated"}
	path := array.concat(subject.path, ["name"])
	message := sprintf("grants %v to %s, requests without credentials", [binding.role, subject.name])
}
