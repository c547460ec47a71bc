# METADATA
# title: Builds must not use sudo
# description: |
#   A build already runs as root, so sudo only stays behind as a setuid program: a way from the service's
#   account to root for whoever breaks into the container.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#user
# custom:
#   id: GRD-DKR-014
#   severity: low
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Run the step before USER switches to the service's account, and leave sudo out.
#
#         USER root
#         RUN apt-get update && apt-get install -y --no-install-recommends libgomp1
#         USER 10001
package guard.policies.docker.sudo_in_build

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": array.concat(instruction.path, ["commands", min(object.keys(through))]),
	"message": sprintf("sudo runs %s", [concat(", ", sort({program | some program in through}))]),
} if {
	some instruction in build.instructions
	instruction.kind == "RUN"
	instruction.shipped == true
	is_array(instruction.config.commands)
	through := {k: command.program | some k, command in instruction.config.commands; command.words[0] == "sudo"}
	count(through) > 0
}

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": "sudo is installed into the image",
} if {
	some command in build.commands
	command.program in {"apt", "apt-get", "apk", "dnf", "microdnf", "yum", "zypper"}
	build.has_word(command, {"install", "add"})
	i := build.word_index(command, `^sudo$`)
	i > 0
	command.instruction.shipped == true
}
