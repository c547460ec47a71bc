# METADATA
# title: Exposed ports must exist
# description: |
#   EXPOSE is what platforms and people read to write firewall rules. A port that cannot exist hides which one
#   the service really opens.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#expose
# custom:
#   id: GRD-DKR-020
#   severity: low
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Name a port between 1 and 65535.
#
#         EXPOSE 8080
package guard.policies.docker.exposed_port_range

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": array.concat(instruction.path, ["arguments", argument.index]),
	"message": sprintf("port %s is outside 1 to 65535", [argument.text]),
} if {
	some instruction in build.instructions
	instruction.kind == "EXPOSE"
	some argument in build.arguments(instruction)
	some number in split(split(argument.text, "/")[0], "-")
	regex.match(`^[0-9]{1,9}$`, number)
	_is_outside(to_number(number))
}

_is_outside(number) if number < 1

_is_outside(number) if number > 65535
