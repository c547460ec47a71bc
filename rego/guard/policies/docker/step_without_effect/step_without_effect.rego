# METADATA
# title: Build steps must leave something in the image
# description: |
#   Every RUN has a shell of its own. A folder, a umask, a variable or a service that a step sets ends with it:
#   the next steps write elsewhere, with other rights, or without the service they were thought to have.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#run
#   - ref: https://docs.docker.com/reference/dockerfile/#workdir
# custom:
#   id: GRD-DKR-047
#   severity: low
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the instruction that lasts, or join the steps with &&.
#
#         WORKDIR /srv/app
#         ENV PATH=/opt/tools/bin:$PATH
package guard.policies.docker.step_without_effect

import data.guard.lib.docker.build

# what only the shell of the step, or a system that runs, would notice
_passing := {
	"alias", "cd", "export", "free", "halt", "htop", "ifconfig", "kill", "mount", "nano", "popd", "poweroff", "ps", "pushd",
	"reboot", "shutdown", "top", "ulimit", "umask", "umount", "unset", "uptime", "vi", "vim",
}

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf("this step leaves nothing behind: the effect of %s ends with it", [concat(", ", sort({command.program | some command in commands}))]),
} if {
	some instruction in build.instructions
	instruction.kind == "RUN"
	commands := instruction.config.commands
	count(commands) > 0
	every command in commands {
		_passes(command)
		not command.redirects
	}
	count(object.get(instruction.config, "heredocs", [])) == 0
}

_passes(command) if command.program in _passing

_passes(command) if {
	command.program == "service"
	command.words[count(command.words) - 1] in {"restart", "start", "stop"}
}

_passes(command) if {
	command.program == "systemctl"
	command.words[1] in {"restart", "start", "stop"}
}
