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

import data.guard.lib.kubernetes.object as kube

deny contains violation if {
	some object in input.resources["kubernetes/secret"]
	paths := [secret.path |
		some secret in object.secrets
		secret.kind == "literal"
		count(secret.path) > 1
		secret.path[0] in {"data", "stringData"}
		not _is_public(secret.path[1])
	]
	count(paths) > 0
	violation := {
		"resource": object.id,
		"path": paths[0],
		"message": sprintf("the manifest holds the values of %s", [kube.words({path[1] | some path in paths})]),
	}
}

# Keys that stand beside a credential and are none: where it is used, by whom, and certificates.
_is_public(key) if {
	is_string(key)
	words := split(lower(replace(replace(key, "-", "_"), ".", "_")), "_")
	words[count(words) - 1] in {
		"ca", "cert", "certificate", "crt", "database", "db", "driver", "email", "enabled", "enableoci", "endpoint",
		"host", "hostname", "issuer", "name", "namespace", "port", "project", "provider", "region", "schema",
		"scheme", "tenant", "type", "uri", "url", "user", "username", "version",
	}
}
