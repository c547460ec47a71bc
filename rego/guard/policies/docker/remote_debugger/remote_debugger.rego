# METADATA
# title: Images must not open a debugger to the network
# description: |
#   A debugger runs any code it is sent and asks for no password. Whoever reaches its port owns the process,
#   its memory and its credentials.
# related_resources:
#   - ref: https://nodejs.org/en/learn/getting-started/debugging#security-implications
#   - ref: https://docs.oracle.com/en/java/javase/21/docs/specs/jpda/conninv.html
# custom:
#   id: GRD-DKR-040
#   severity: high
#   category: network
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the debugger out of the image, or bind it to the loopback address.
#
#         CMD ["node", "server.js"]
package guard.policies.docker.remote_debugger

import data.guard.lib.docker.build

_listening := [
	`--inspect(?:-brk)?=(?:0\.0\.0\.0|\[?::\]?)(?::|$)`,
	`jdwp=\S*\baddress=(?:\*|0\.0\.0\.0):`,
	`-Xrunjdwp:\S*\baddress=(?:\*|0\.0\.0\.0):`,
]

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s starts with a debugger that listens on every interface", [command.program]),
} if {
	some command in build.started
	command.instruction.shipped == true
	_opens_debugger(command)
}

deny contains {
	"resource": variable.resource,
	"path": variable.path,
	"message": sprintf("%s starts a debugger that listens on every interface", [variable.name]),
} if {
	some variable in build.variables
	variable.kind == "ENV"
	is_string(variable.value)
	some pattern in _listening
	regex.match(pattern, variable.value)
}

_opens_debugger(command) if {
	some pattern in _listening
	build.word_index(command, pattern)
}

_opens_debugger(command) if regex.match(`\bdebugpy\b.*--listen (?:0\.0\.0\.0:|\[::\]:)`, concat(" ", command.words))

_opens_debugger(command) if {
	command.program == "dlv"
	regex.match(`--listen[= ](?::|0\.0\.0\.0:)`, concat(" ", command.words))
}
