# METADATA
# title: Roles must not name every resource
# description: |
#   A rule on all resources covers Secrets and whatever is installed later, often without its author thinking
#   of it: even with get and list alone, its holder reads every credential in reach.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-047
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole, kubernetes/role]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     List the resources that the program uses.
#
#         rules:
#         - apiGroups: [""]
#           resources: [pods, services, endpoints]
#           verbs: [get, list, watch]
package guard.policies.kubernetes.rbac_wildcard_resources

import data.guard.lib.kubernetes.object as kube
import data.guard.lib.kubernetes.rbac

deny contains {"resource": rule.resource, "path": path, "message": message} if {
	some rule in rbac.rules
	some i, resource in rule.resources
	resource == "*"
	_reaches_the_core(rule)
	not _is_everything(rule)
	count(rule.verbs) > 0
	path := array.concat(rule.path, ["resources", i])
	message := sprintf("may use %s on every resource %s, Secrets included", [kube.words({verb | some verb in rule.verbs}), rbac.where(rule)])
}

deny contains {"resource": rule.resource, "path": path, "message": message} if {
	some rule in rbac.rules
	some i, resource in rule.resources
	resource == "*"
	not _reaches_the_core(rule)
	some verb in rule.verbs
	verb in {"*", "create", "patch", "update"}
	groups := kube.words({group | some group in rule.groups; group in _powerful})
	groups != ""
	path := array.concat(rule.path, ["resources", i])
	message := sprintf("may change every resource of %s %s", [groups, rbac.where(rule)])
}

# Groups whose objects run code, grant rights or decide what is admitted.
_powerful := {
	"admissionregistration.k8s.io", "apiextensions.k8s.io", "apiregistration.k8s.io", "apps", "batch",
	"certificates.k8s.io", "networking.k8s.io", "policy", "rbac.authorization.k8s.io", "storage.k8s.io",
}

_reaches_the_core(rule) if {
	some group in rule.groups
	group in {"", "*"}
}

# That is a fact of its own.
_is_everything(rule) if {
	"*" in rule.groups
	"*" in rule.verbs
}
