# METADATA
# title: Images must not run an SSH server
# description: |
#   A second way in, with keys and passwords of its own that no platform rotates or logs. Keys baked in by the
#   package are the same in every copy of the image.
# related_resources:
#   - ref: https://docs.docker.com/reference/cli/docker/container/exec/
# custom:
#   id: GRD-DKR-019
#   severity: medium
#   category: network
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the server out and open sessions through the platform.
#
#         kubectl exec -it deploy/trainer -- sh
package guard.policies.docker.ssh_server

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": array.concat(command.path, ["words", i]),
	"message": sprintf("%s installs an SSH server", [command.words[i]]),
} if {
	some command in build.commands
	command.program in {"apt", "apt-get", "apk", "dnf", "microdnf", "yum", "zypper"}
	build.has_word(command, {"install", "add", "in"})
	i := build.word_index(command, `^(?:openssh-server|dropbear|dropbear-bin|tinyssh)(?:[=<>~].*)?$`)
	command.instruction.shipped == true
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "the container starts an SSH server",
} if {
	some command in build.started
	command.program in {"dropbear", "sshd"}
	command.instruction.shipped == true
}
