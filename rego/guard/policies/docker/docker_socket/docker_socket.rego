# METADATA
# title: Images must not be built around the Docker socket
# description: |
#   Whoever may talk to the socket starts privileged containers with the host's disk mounted: a foothold in
#   this container is root on the node.
# related_resources:
#   - ref: https://docs.docker.com/engine/security/#docker-daemon-attack-surface
# custom:
#   id: GRD-DKR-025
#   severity: high
#   category: access-control
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Build with a rootless tool, or talk to a remote builder over TLS.
#
#         FROM moby/buildkit:v0.25.1-rootless
package guard.policies.docker.docker_socket

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": array.concat(instruction.path, ["arguments", argument.index]),
	"message": sprintf("VOLUME declares the socket of a container runtime: %s", [argument.text]),
} if {
	some instruction in build.instructions
	instruction.kind == "VOLUME"
	some argument in build.arguments(instruction)
	_is_socket(argument.text)
}

deny contains {
	"resource": variable.resource,
	"path": variable.path,
	"message": sprintf("%s points at the socket of a container runtime", [variable.name]),
} if {
	some variable in build.variables
	variable.name in {"CONTAINER_HOST", "DOCKER_HOST"}
	is_string(variable.value)
	startswith(variable.value, "unix://")
	_is_socket(trim_prefix(variable.value, "unix://"))
}

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": "an account of the image joins the docker group, which is root on the host behind the socket",
} if {
	some command in build.commands
	command.program in {"addgroup", "adduser", "gpasswd", "useradd", "usermod"}
	build.word_index(command, `^(?:[\w-]+,)*docker(?:,[\w-]+)*$`)
	command.instruction.shipped == true
}

_is_socket(text) if regex.match(`^(?:/var)?/run/(?:docker\.sock|containerd/containerd\.sock|crio/crio\.sock|podman/podman\.sock)$`, text)
