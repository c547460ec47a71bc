# METADATA
# title: Service accounts must not both request and approve client certificates
# description: |
#   The account has the cluster sign a certificate with the name of a user or node that it chooses, an
#   administrator's included. Deleting the account or its roles does not take that identity back.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: GRD-K8S-235
#   severity: high
#   category: access-control
#   systems: [kubernetes, rbac]
#   resources: [kubernetes/effective-access]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.312(a)(1)"]
#     supporting: ["hipaa:164.308(a)(4)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Approve with another account than the one that requests, and for a signer that makes no identities of the
#     API server.
#
#         - apiGroups: [certificates.k8s.io]
#           resources: [signers]
#           resourceNames: [example.com/ml-serving]
#           verbs: [approve]
package guard.policies.kubernetes.effective_certificates

import data.guard.lib.kubernetes.access

deny contains {"resource": subject.resource, "path": ability.path, "message": message} if {
	some subject in access.subjects
	subject.kind == "ServiceAccount"
	not subject.shared
	some ability in subject.abilities
	ability.name == "issue-certificates"
	message := sprintf("issues itself certificates of others: %s", [ability.text])
}
