# METADATA
# title: Images must not switch TLS verification off for every program
# description: |
#   A variable stays in the image: every connection of the running service, to its database, its model
#   registry or an identity provider, then trusts anyone on the path.
# related_resources:
#   - ref: https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
#   - ref: https://git-scm.com/book/en/v2/Git-Internals-Environment-Variables
# custom:
#   id: GRD-DKR-009
#   severity: high
#   category: encryption
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Remove the variable and install the certificate authority instead.
#
#         COPY acme-ca.crt /usr/local/share/ca-certificates/
#         RUN update-ca-certificates
#         ENV NODE_EXTRA_CA_CERTS=/usr/local/share/ca-certificates/acme-ca.crt
package guard.policies.docker.tls_verification_off_in_environment

import data.guard.lib.docker.build

_off := {
	"NODE_TLS_REJECT_UNAUTHORIZED": {"0"},
	"PYTHONHTTPSVERIFY": {"0"},
	"GIT_SSL_NO_VERIFY": {"1", "true", "True"},
	"NPM_CONFIG_STRICT_SSL": {"false"},
	"npm_config_strict_ssl": {"false"},
	"YARN_ENABLE_STRICT_SSL": {"false", "0"},
	"CONDA_SSL_VERIFY": {"false", "False", "no", "0"},
	"UV_NO_VERIFY_SSL": {"1", "true"},
	"AWS_CLI_NO_VERIFY_SSL": {"1", "true"},
	"MLFLOW_TRACKING_INSECURE_TLS": {"true", "1"},
	"WANDB_INSECURE_DISABLE_SSL": {"true", "1"},
	"CURL_INSECURE": {"1", "true"},
}

deny contains {
	"resource": variable.resource,
	"path": variable.path,
	"message": sprintf("%s=%s switches TLS verification off", [variable.name, variable.value]),
} if {
	some variable in build.variables
	is_string(variable.value)
	variable.value in object.get(_off, variable.name, set())
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s=%s switches TLS verification off", [name, setting]),
} if {
	some command in build.commands
	some name
	setting := command.config.assignments[name]
	is_string(setting)
	setting in object.get(_off, name, set())
}

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("%s switches TLS verification off", [word]),
} if {
	some command in build.commands
	command.program == "export"
	some i, word in command.words
	pair := split(word, "=")
	count(pair) == 2
	pair[1] in object.get(_off, pair[0], set())
}
