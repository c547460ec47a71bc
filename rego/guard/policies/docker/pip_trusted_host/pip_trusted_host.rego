# METADATA
# title: pip must not trust hosts without verified TLS
# description: |
#   For a trusted host pip accepts plain HTTP and any certificate: whoever answers in its place chooses the
#   Python packages of the image.
# related_resources:
#   - ref: https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host
# custom:
#   id: GRD-DKR-012
#   severity: medium
#   category: encryption
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Use HTTPS, and name the certificate authority of a private index.
#
#         RUN pip install --cert /usr/local/share/ca-certificates/acme-ca.crt --index-url https://pypi.acme.example/simple acme==2.1.0
package guard.policies.docker.pip_trusted_host

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("%s lets pip install from a host without a verified certificate", [command.words[i]]),
} if {
	some command in build.commands
	build.is_pip(command)
	i := build.word_index(command, `^(?:--trusted-host|--allow-insecure-host)(?:=|$)|^(?:global|install)\.trusted-host$`)
}

deny contains {
	"resource": variable.resource,
	"path": variable.path,
	"message": sprintf("%s lets pip install from hosts without a verified certificate", [variable.name]),
} if {
	some variable in build.variables
	variable.name in {"PIP_TRUSTED_HOST", "UV_INSECURE_HOST"}
	is_string(variable.value)
	variable.value != ""
}
