# METADATA
# title: Builds must not set the setuid bit
# description: |
#   A setuid program runs as its owner, usually root, whoever starts it: each one is a way out of the
#   service's account.
# related_resources:
#   - ref: https://man7.org/linux/man-pages/man2/chmod.2.html
# custom:
#   id: GRD-DKR-017
#   severity: medium
#   category: access-control
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Start the step as root in the build, or grant one capability to the program.
#
#         RUN setcap cap_net_bind_service=+ep /usr/local/bin/server
package guard.policies.docker.setuid_files

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("chmod %s sets the setuid bit", [command.words[i]]),
} if {
	some command in build.commands
	command.program == "chmod"
	i := build.word_index(command, `^(?:0?[4-7][0-7]{3}|(?:[goa]*u[ugoa]*|a)?\+[rwxX]*s[rwxXst]*)$`)
	command.instruction.shipped == true
}

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf("--chmod=%s sets the setuid bit", [instruction.config.flags.chmod]),
} if {
	some instruction in build.instructions
	instruction.kind in {"ADD", "COPY"}
	is_string(instruction.config.flags.chmod)
	regex.match(`^0?[4-7][0-7]{3}$`, instruction.config.flags.chmod)
	instruction.shipped == true
}
