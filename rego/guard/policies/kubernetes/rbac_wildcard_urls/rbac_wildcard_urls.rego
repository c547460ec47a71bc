# METADATA
# title: Roles must not allow every URL of the API server
# description: |
#   URLs that are not resources include metrics, logs and profiles of the API server, which name users, hosts
#   and objects, and can be used to slow it down.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-062
#   severity: medium
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/clusterrole]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     List the paths that are needed.
#
#         rules:
#         - nonResourceURLs: [/healthz, /version]
#           verbs: [get]
package guard.policies.kubernetes.rbac_wildcard_urls

import data.guard.lib.kubernetes.rbac

deny contains {"resource": rule.resource, "path": path, "message": message} if {
	some rule in rbac.rules
	some i, url in rule.urls
	url in {"*", "/*"}
	path := array.concat(rule.path, ["nonResourceURLs", i])
	message := "may reach every URL of the API server, its logs and profiles included"
}
