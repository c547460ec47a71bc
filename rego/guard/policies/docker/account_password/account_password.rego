# METADATA
# title: Accounts of an image must not get a password
# description: |
#   A password set by the build is the same in every container and readable in the image's history: with any
#   login service it opens the account, often root.
# related_resources:
#   - ref: https://man7.org/linux/man-pages/man8/chpasswd.8.html
#   - ref: https://docs.docker.com/build/building/secrets/
# custom:
#   id: GRD-DKR-024
#   severity: high
#   category: secrets
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Create the account without a password; nobody needs to log in.
#
#         RUN useradd --uid 10001 --shell /usr/sbin/nologin app
package guard.policies.docker.account_password

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "the build sets a password of an account",
} if {
	some command in build.commands
	command.program == "chpasswd"
	command.instruction.shipped == true
}

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("%s sets a password of an account", [command.program]),
} if {
	some command in build.commands
	command.program in {"useradd", "usermod"}
	i := build.word_index(command, `^(?:-p|--password)(?:=|$)`)
	not _is_locked(command, i)
	command.instruction.shipped == true
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "the build pipes a password into passwd",
} if {
	some command in build.commands
	build.reader(command).program == "passwd"
	command.instruction.shipped == true
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "the build removes the password of an account, so none is asked for",
} if {
	some command in build.commands
	command.program == "passwd"
	build.has_word(command, {"-d", "--delete"})
	command.instruction.shipped == true
}

# a locked password cannot be entered
_is_locked(command, i) if command.words[i + 1] in {"!", "*", "!!", "x"}

_is_locked(command, i) if regex.match(`=[!*x]+$`, command.words[i])
