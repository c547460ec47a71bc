# METADATA
# title: Credential files must not be copied into an image
# description: |
#   A file stays in its layer even when a later step deletes it. Everyone who may pull the image gets the key,
#   and with it whatever it opens.
# related_resources:
#   - ref: https://docs.docker.com/build/building/secrets/
# custom:
#   id: GRD-DKR-023
#   severity: high
#   category: secrets
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Mount the file for the command that needs it, or give it to the container when it starts.
#
#         RUN --mount=type=ssh git clone git@github.com:acme/features.git
package guard.policies.docker.credential_files_copied

import data.guard.lib.docker.build

_credential := [
	`(?:^|/)id_(?:rsa|dsa|ecdsa|ed25519)$`,
	`(?:^|/)\.(?:netrc|pypirc|git-credentials|pgpass|htpasswd|vault-token|dockercfg)$`,
	`(?:^|/)\.env(?:\.(?:prod|production|staging|live|local|secret|secrets))?$`,
	`(?:^|/)\.(?:ssh|aws|kube|gnupg|azure)(?:/(?:credentials|config|id_.*)?)?$`,
	`(?:^|/)\.docker/config\.json$`,
	`(?:^|/)\.config/gcloud(?:/|$)`,
	`(?:^|/)(?:kubeconfig|application_default_credentials\.json|credentials\.json|terraform\.tfstate)$`,
	`(?:^|/)[^/]*service[-_]account[^/]*\.json$`,
	`\.(?:key|p12|pfx|jks|keystore|ppk)$`,
	`(?:^|/)[^/]*(?:private|priv|key)[^/]*\.pem$`,
]

_public := `(?i)(?:\.pub$|public|\.asc$|gpg|keyring|(?:^|/)[^/]*(?:signing|release|apt|repo)[^/]*\.key$|example|sample|template)`

deny contains {
	"resource": instruction.resource,
	"path": array.concat(instruction.path, ["arguments", source.index]),
	"message": sprintf("%s puts %s, a file that holds credentials, into the image", [instruction.kind, source.text]),
} if {
	some instruction in build.instructions
	instruction.kind in {"ADD", "COPY"}
	instruction.shipped == true
	some source in build.sources(instruction)
	not contains(source.text, "://")
	_holds_credentials(source.text)
}

_holds_credentials(text) if {
	some pattern in _credential
	regex.match(pattern, trim_suffix(text, "/"))
	not regex.match(_public, text)
}
