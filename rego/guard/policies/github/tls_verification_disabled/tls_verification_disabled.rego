# METADATA
# title: Jobs must verify TLS certificates
# description: |
#   With verification off, anyone on the path poses as the registry, the repository or the cloud: the job
#   installs their code and sends them its credentials.
# related_resources:
#   - ref: https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify
#   - ref: https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
#   - ref: https://curl.se/docs/manpage.html#-k
# custom:
#   id: GRD-GHA-037
#   severity: medium
#   category: encryption
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Remove the setting, and install the certificate authority of a private server.
#
#         - run: sudo cp acme-ca.crt /usr/local/share/ca-certificates/ && sudo update-ca-certificates
package guard.policies.github.tls_verification_disabled

import data.guard.lib.github.reference
import data.guard.lib.github.workflow
import data.guard.lib.value

_commands := [
	`\bcurl\b[^|;&]*\s(?:--insecure|--proxy-insecure|-[a-zA-Z]*k[a-zA-Z]*)(?:\s|$)`,
	`\bwget\b[^|;&]*\s--no-check-certificate\b`,
	`(?i)\bhttp\.(?:\S+\.)?sslverify[ =]"?(?:false|0)\b`,
	`\bstrict-ssl[ =]"?false\b`,
	`\bpip3?\b.*\s--trusted-host\b`,
	`--insecure-skip-tls-verify(?:=true)?(?:\s|$)`,
	`\b(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY)=["']?0\b`,
	`\bGIT_SSL_NO_VERIFY=["']?(?:1|true)\b`,
]

_variables := {
	"NODE_TLS_REJECT_UNAUTHORIZED": {0, "0"},
	"PYTHONHTTPSVERIFY": {0, "0"},
	"GIT_SSL_NO_VERIFY": {true, 1, "1", "true"},
	"NPM_CONFIG_STRICT_SSL": {false, "false"},
	"MLFLOW_TRACKING_INSECURE_TLS": {true, "true"},
	"VAULT_SKIP_VERIFY": {true, 1, "1", "true"},
}

deny contains {
	"resource": line.resource,
	"path": line.path,
	"message": "the command accepts any TLS certificate",
} if {
	some line in workflow.lines
	some pattern in _commands
	regex.match(pattern, line.text)
	not regex.match(`https://(?:localhost|127\.|\[::1\])`, line.text)
}

deny contains {
	"resource": entry.resource,
	"path": entry.path,
	"message": sprintf("%s switches TLS verification off for the %s", [entry.name, entry.level]),
} if {
	some entry in workflow.environment
	entry.value in object.get(_variables, entry.name, set())
	not _is_local(entry)
}

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with", "tlsSkipVerify"]),
	"message": sprintf("%s reads secrets without verifying the server's certificate", [used.repository]),
} if {
	some used in reference.uses
	used.repository == "hashicorp/vault-action"
	value.is_true(used.place.config["with"].tlsSkipVerify)
}

# the MLflow server runs in the job itself
_is_local(entry) if {
	entry.name == "MLFLOW_TRACKING_INSECURE_TLS"
	some other in workflow.environment
	other.resource == entry.resource
	other.name == "MLFLOW_TRACKING_URI"
	is_string(other.value)
	regex.match(`^https://(?:localhost|127\.|\[::1\])`, other.value)
}
