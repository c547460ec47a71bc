# METADATA
# title: Accounts of an image must not become root without a password
# description: |
#   A service account with NOPASSWD is root in all but name: one flaw in the application, and its process
#   changes packages, reads every mounted secret and meets the kernel with uid 0.
# related_resources:
#   - ref: https://www.sudo.ws/docs/man/sudoers.man/
# custom:
#   id: GRD-DKR-015
#   severity: medium
#   category: access-control
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Remove the rule; do what needs root in the build.
#
#         RUN rm -f /etc/sudoers.d/app
package guard.policies.docker.passwordless_sudo

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": "a sudo rule gives root without a password",
} if {
	some command in build.commands
	command.program in {"echo", "printf", "sed", "tee"}
	i := build.word_index(command, `\bNOPASSWD\s*:`)
	command.instruction.shipped == true
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "a second account gets uid 0, which is root under another name",
} if {
	some command in build.commands
	command.program in {"useradd", "adduser", "usermod"}
	some i, word in command.words
	_is_zero(command.words, i, word)
	command.instruction.shipped == true
}

_is_zero(words, i, word) if {
	word in {"-u", "--uid"}
	words[i + 1] == "0"
}

_is_zero(_, _, word) if word in {"--uid=0", "-u0"}
