# METADATA
# title: pip must install from one index
# description: |
#   pip takes the highest version it finds on any index. Whoever registers the name of a private package on
#   the public index, with a higher version, gets it installed in its place.
# related_resources:
#   - ref: https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url
# custom:
#   id: GRD-DKR-013
#   severity: medium
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Give one index that proxies the other, or install private packages by themselves with hashes.
#
#         RUN pip install --index-url https://pypi.acme.example/simple -r requirements.txt
package guard.policies.docker.pip_extra_index

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": "pip searches a second index for every package, and the highest version wins",
} if {
	some command in build.commands
	build.is_pip(command)
	command.program != "uv"
	i := build.word_index(command, `^(?:--extra-index-url(?:=|$)|(?:global|install)\.extra-index-url$)`)
	not build.has_word(command, {"--no-deps", "--require-hashes"})
}

deny contains {
	"resource": variable.resource,
	"path": variable.path,
	"message": "PIP_EXTRA_INDEX_URL makes pip search a second index for every package, and the highest version wins",
} if {
	some variable in build.variables
	variable.kind == "ENV"
	variable.name == "PIP_EXTRA_INDEX_URL"
	variable.value != ""
}
