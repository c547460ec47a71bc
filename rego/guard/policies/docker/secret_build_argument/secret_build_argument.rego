# METADATA
# title: Secrets must not be passed as build arguments
# description: |
#   The value of a build argument stays readable in the image's history and in its provenance: everyone who
#   may pull the image may read the secret.
# related_resources:
#   - ref: https://docs.docker.com/build/building/secrets/
#   - ref: https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/
# custom:
#   id: GRD-DKR-021
#   severity: medium
#   category: secrets
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Mount the secret for the one command that needs it.
#
#         RUN --mount=type=secret,id=index_token,env=INDEX_TOKEN pip install -r requirements.txt
package guard.policies.docker.secret_build_argument

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
	"resource": variable.resource,
	"path": variable.path,
	"message": sprintf("build argument %s passes a secret, which stays in the history of the image", [variable.name]),
} if {
	some variable in build.variables
	variable.kind == "ARG"
	_names_secret(variable.name)
	_comes_from_outside(variable.value)
}

deny contains {
	"resource": file.id,
	"path": ["arguments", name],
	"message": sprintf("build argument %s passes a secret, which stays in the history of the image", [name]),
} if {
	some name
	file := input.resources.dockerfile[_]
	argument := file.config.arguments[name]
	is_string(name)
	_names_secret(name)
	_comes_from_outside(argument)
	count([1 | some variable in build.variables; variable.resource == file.id; variable.name == name]) == 0
}

_comes_from_outside(argument) if argument in {null, ""}

_comes_from_outside(argument) if value.is_unknown(argument)
