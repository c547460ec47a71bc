# METADATA
# title: Secrets must not be written into an image's environment
# description: |
#   ENV is part of the image's configuration: everyone who may pull the image, and every process in the
#   container, reads the secret that the build put there.
# related_resources:
#   - ref: https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/
#   - ref: https://docs.docker.com/build/building/secrets/
# custom:
#   id: GRD-DKR-022
#   severity: high
#   category: secrets
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Leave the variable out and give it to the container when it starts.
#
#         docker run --env-file /run/secrets/app.env acme/app:1.4.2
package guard.policies.docker.secret_in_environment

import data.guard.lib.docker.build
import data.guard.lib.value

# the words of a secret's name, and what tells that only its place or its kind is meant
_secret := `(?i)(?:^|_)(?:password|passwd|pwd|passphrase|secret|token|api_?key|access_?key|secret_?key|private_?key|auth_?key|credentials?)(?:_|$)`

_harmless := `(?i)(?:_(?:file|path|dir|url|uri|endpoint|host|name|id|ids|arn|ttl|type|length|size|issuer|version|enabled|expiry|expiration|mode|header|prefix|backend|provider|manager|limit|count)$|^(?:max|min|num|n|use|enable|disable|tokenizers?|public)_)`

_names_secret(name) if {
	regex.match(_secret, name)
	not regex.match(_harmless, name)
}

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf("ENV %s keeps a secret of the build in the image", [name]),
} if {
	some instruction in build.instructions
	instruction.kind == "ENV"
	instruction.shipped == true
	some name
	variable := instruction.config.variables[name]
	is_string(name)
	value.is_unknown(variable)
	_names_secret(name)
	_passes_argument(instruction, variable)
}

# `ENV TOKEN=$TOKEN` with an ARG of that name in the stage
_passes_argument(instruction, variable) if {
	some argument in build.variables
	argument.kind == "ARG"
	argument.resource == instruction.resource
	argument.stage == instruction.stage
	is_string(variable["$unknown"])
	contains(variable["$unknown"], argument.name)
}
