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
#   resources: [kubernetes/secret, kubernetes/serviceaccount]
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

# Until Kubernetes 1.24 every account got such a Secret and listed it; today whoever lists one made it by hand.
deny contains {"resource": account.id, "path": ["secrets"], "message": message} if {
	some account in input.resources["kubernetes/serviceaccount"]
	names := {entry.name |
		some entry in kube.list(account.config.secrets)
		is_string(entry.name)
		not _is_judged_or_other(account, entry.name)
	}
	count(names) > 0

	# With this annotation the list says which Secrets the pods of the account may mount.
	not "kubernetes.io/enforce-mountable-secrets" in object.keys(kube.metadata(account, "annotations"))
	message := sprintf("service account keeps Secrets with tokens that never expire: %s", [kube.words(names)])
}

# A Secret that is in scope is judged itself, or holds something else; OpenShift adds pull secrets.
_is_judged_or_other(account, name) if [kube.namespace(account), name] in _secrets

_is_judged_or_other(_, name) if contains(name, "-dockercfg-")

_secrets := {[kube.namespace(secret), kube.name(secret)] | some secret in input.resources["kubernetes/secret"]}
