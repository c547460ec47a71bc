# METADATA
# title: Files of an image must not be writable by everyone
# description: |
#   Any process in the container, under any account, can replace code, configuration or model files that
#   another one loads: a foothold in a helper becomes control of the service.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#copy---chown---chmod
#   - ref: https://man7.org/linux/man-pages/man1/chmod.1.html
# custom:
#   id: GRD-DKR-016
#   severity: medium
#   category: access-control
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Give the service's account what it needs to write, and nobody else.
#
#         COPY --chown=10001:10001 --chmod=0750 entrypoint.sh /srv/
package guard.policies.docker.world_writable_files

import data.guard.lib.docker.build

# the last digit lets others write; a leading 1 is the sticky bit of shared folders such as /tmp
_octal := `^[0246]?[0-7]{2}[2367]$`

_symbolic := `^(?:[ugo]*[oa][ugoa]*[+=][rwxXst]*w|(?:[^,]*,)+[ugo]*[oa][ugoa]*[+=][rwxXst]*w)`

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("chmod %s lets every account write to %s", [command.words[i], concat(" ", array.slice(command.words, i + 1, count(command.words)))]),
} if {
	some command in build.commands
	command.program == "chmod"
	command.shipped == true
	i := min({k | some k, word in command.words; _opens(word)})
}

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf("--chmod=%s lets every account write to what is copied", [instruction.config.flags.chmod]),
} if {
	some instruction in build.instructions
	instruction.kind in {"ADD", "COPY"}
	instruction.shipped == true
	is_string(instruction.config.flags.chmod)
	_opens(instruction.config.flags.chmod)
}

_opens(word) if regex.match(_octal, word)

_opens(word) if regex.match(_symbolic, word)
