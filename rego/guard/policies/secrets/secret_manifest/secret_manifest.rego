# METADATA
# title: Secret manifests must not hold their values
# description: |
#   The data of a Secret is encoded, not encrypted: whoever can read the manifest in the repository
#   can decode every credential in it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/secret/
#   - ref: https://external-secrets.io/latest/introduction/overview/
# custom:
#   id: GRD-SEC-003
#   severity: high
#   category: secrets
#   systems: [kubernetes]
#   resources: [kubernetes/secret]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Commit a reference or an encrypted form instead: an ExternalSecret, a SealedSecret, or a file
#     encrypted by SOPS. Change the values, since they are in the history:
#
#         apiVersion: external-secrets.io/v1
#         kind: ExternalSecret
#         spec:
#           secretStoreRef: {name: vault, kind: ClusterSecretStore}
#           dataFrom: [{extract: {key: ml/registry}}]
package guard.policies.secrets.secret_manifest

deny contains violation if {
	some object in input.resources["kubernetes/secret"]
	some secret in object.secrets
	secret.kind == "literal"
	count(secret.path) > 1
	key := secret.path[1]
	violation := {
		"resource": object.id,
		"path": secret.path,
		"message": sprintf(`key "%v" holds a value in the manifest`, [key]),
	}
}
