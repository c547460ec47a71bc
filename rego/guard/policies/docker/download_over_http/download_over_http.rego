# METADATA
# title: Builds must not fetch code over plain HTTP
# description: |
#   Anyone between the build machine and the server can replace what is fetched, and so what ends up in the
#   image.
# related_resources:
#   - ref: https://pip.pypa.io/en/stable/cli/pip_install/
#   - ref: https://docs.docker.com/build/building/best-practices/
# custom:
#   id: GRD-DKR-007
#   severity: medium
#   category: encryption
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#     supporting: ["hipaa:164.312(e)(1)"]
#   remediation: |
#     Fetch over HTTPS and verify a checksum.
#
#         RUN curl -fsSLo /opt/model.bin https://models.example.com/v3/model.bin
package guard.policies.docker.download_over_http

import data.guard.lib.docker.build

_fetching := {
	"aria2c", "cargo", "conda", "curl", "gem", "git", "go", "mamba", "micromamba", "npm", "npx", "pip", "pip3",
	"pnpm", "poetry", "rpm", "uv", "wget", "yarn",
}

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("%s fetches over plain HTTP: %s", [command.program, command.words[i]]),
} if {
	some command in build.commands
	_fetches(command)
	i := build.word_index(command, _insecure)
}

deny contains {
	"resource": instruction.resource,
	"path": array.concat(instruction.path, ["arguments", source.index]),
	"message": sprintf("ADD fetches over plain HTTP: %s", [source.text]),
} if {
	some instruction in build.instructions
	instruction.kind == "ADD"
	not instruction.config.flags.checksum
	some source in build.sources(instruction)
	regex.match(_insecure, source.text)
}

_fetches(command) if command.program in _fetching

_fetches(command) if build.is_pip(command)

# a local service of the build itself has no network in between
_insecure := `^(?:--?[\w-]+=)?(?i:http|ftp)://(?:[^l1\[0]|l[^o]|lo[^c]|1[^2]|12[^7]|0[^.])`
