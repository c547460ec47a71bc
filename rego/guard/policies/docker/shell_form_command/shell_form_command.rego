# METADATA
# title: Containers must start their program without a shell
# description: |
#   A shell between container and program swallows the signal to stop, so every restart ends with a kill and
#   lost work. Variables of the environment, too, are read as text of a shell.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example
# custom:
#   id: GRD-DKR-051
#   severity: low
#   profile: strict
#   category: availability
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Write the command as a list.
#
#         ENTRYPOINT ["gunicorn", "--bind", "0.0.0.0:8080", "app:app"]
package guard.policies.docker.shell_form_command

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf("%s starts %s through a shell, which keeps signals from it", [instruction.kind, commands[0].program]),
} if {
	some instruction in build.instructions
	instruction.kind in {"CMD", "ENTRYPOINT"}
	instruction.shipped == true
	instruction.config.form == "shell"
	commands := instruction.config.commands
	is_string(commands[0].program)
	commands[count(commands) - 1].words[0] != "exec"
	not startswith(commands[0].program, "[")
}
