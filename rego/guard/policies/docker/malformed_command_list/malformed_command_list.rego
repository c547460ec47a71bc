# METADATA
# title: Commands written as a list must be valid JSON
# description: |
#   The builder takes a list that is not valid JSON for a line of a shell. The shell looks for a program called
#   "[python,", and the container, or the build, ends at once.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#shell-and-exec-form
# custom:
#   id: GRD-DKR-048
#   severity: low
#   category: availability
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Put every word in double quotes, with commas between and none at the end.
#
#         CMD ["python", "/srv/app.py"]
package guard.policies.docker.malformed_command_list

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf("%s is written as a list but is no JSON, so a shell runs it", [instruction.kind]),
} if {
	some instruction in build.instructions
	instruction.kind in {"CMD", "ENTRYPOINT", "RUN"}
	_counts(instruction)
	instruction.config.form == "shell"
	words := instruction.config.commands[0].words
	_is_list(words)
}

# what a stage that is not shipped would start is never started
_counts(instruction) if instruction.kind == "RUN"

_counts(instruction) if instruction.shipped == true

# `[ -f file ]` is a test, and has no commas
_is_list(words) if {
	is_string(words[0])
	regex.match(`^\[[^\[]`, words[0])
}

_is_list(words) if {
	words[0] == "["
	some word in words
	is_string(word)
	endswith(word, ",")
}
