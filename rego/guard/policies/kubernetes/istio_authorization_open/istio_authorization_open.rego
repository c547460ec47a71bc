# METADATA
# title: Istio authorization policies must not allow every request
# description: |
#   An empty rule matches every request of every caller: the policy looks like access control and lets
#   everyone in, callers without an identity included.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/security/authorization-policy/
# custom:
#   id: GRD-K8S-091
#   severity: medium
#   category: access-control
#   systems: [kubernetes, istio]
#   resources: [security.istio.io/authorizationpolicy]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the callers, by their service account, and what they may do.
#
#         rules:
#         - from:
#           - source:
#               principals: [cluster.local/ns/gateway/sa/gateway]
#           to:
#           - operation:
#               methods: [POST]
#               paths: [/v1/models/*]
package guard.policies.kubernetes.istio_authorization_open

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": authorization.id, "path": ["spec", "rules", i], "message": message} if {
	some authorization in input.resources["security.istio.io/authorizationpolicy"]
	object.get(authorization.config, ["spec", "action"], "ALLOW") == "ALLOW"
	some i, rule in kube.list(authorization.config.spec.rules)
	rule == {}
	message := "an empty rule allows every request"
}
