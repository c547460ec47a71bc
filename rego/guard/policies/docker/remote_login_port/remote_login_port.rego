# METADATA
# title: Images must not expose remote login or control ports
# description: |
#   A port for logins, a desktop or the Docker daemon is a door that bypasses the application, its logs and
#   the platform's access control; passwords can be tried at leisure.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#expose
# custom:
#   id: GRD-DKR-018
#   severity: medium
#   category: network
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Drop the port; use docker exec or kubectl exec, which are authenticated and logged.
#
#         EXPOSE 8080
package guard.policies.docker.remote_login_port

import data.guard.lib.docker.build

_ports := {
	"22": "SSH",
	"23": "Telnet",
	"512": "rexec",
	"513": "rlogin",
	"514": "rsh",
	"2375": "the Docker daemon without TLS",
	"2376": "the Docker daemon",
	"3389": "RDP",
	"5900": "VNC",
	"5901": "VNC",
}

deny contains {
	"resource": instruction.resource,
	"path": array.concat(instruction.path, ["arguments", i]),
	"message": sprintf("port %s is for %s", [port, _ports[number]]),
} if {
	some instruction in build.instructions
	instruction.kind == "EXPOSE"
	instruction.shipped == true
	some argument in build.arguments(instruction)
	i := argument.index
	port := argument.text
	not endswith(lower(port), "/udp")
	number := split(port, "/")[0]
	_ports[number]
}
