# METADATA
# title: Service accounts must not have tokens that never expire
# description: |
#   A Secret of this type holds a token that is valid until somebody deletes it. Everyone who may read
#   Secrets in the namespace, or who finds the token in a backup or a pipeline, acts as the service account
#   for years.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets
#   - ref: https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
# custom:
#   id: GRD-K8S-031
#   severity: medium
#   category: secrets
#   systems: [kubernetes]
#   resources: [kubernetes/secret]
#   controls:
#     direct: ["soc2:CC6.1"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Delete the Secret; project a token that expires into the pod, or request one with kubectl create token.
#
#         volumes:
#         - name: token
#           projected:
#             sources:
#             - serviceAccountToken:
#                 path: token
#                 audience: registry
#                 expirationSeconds: 3600
package guard.policies.kubernetes.service_account_token_secret

import data.guard.lib.kubernetes.object as kube

deny contains {"resource": secret.id, "path": ["type"], "message": message} if {
	some secret in input.resources["kubernetes/secret"]
	secret.config.type == "kubernetes.io/service-account-token"
	account := object.get(kube.metadata(secret, "annotations"), "kubernetes.io/service-account.name", "unknown")
	message := sprintf("Secret holds a token of service account %v that never expires", [account])
}
