# METADATA
# title: Several sources must be copied into a folder
# description: |
#   The builder refuses to copy several sources to a destination that does not end with a slash, so the image,
#   and the fix in it, is not built.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#destination
# custom:
#   id: GRD-DKR-049
#   severity: low
#   category: availability
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     End the destination with a slash.
#
#         COPY package.json package-lock.json /srv/
package guard.policies.docker.several_sources_for_one_file

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": array.concat(instruction.path, ["arguments", last]),
	"message": sprintf("%s puts %d sources on %s, which is no folder without a slash at its end", [instruction.kind, last, target]),
} if {
	some instruction in build.instructions
	instruction.kind in {"ADD", "COPY"}
	last := count(instruction.config.arguments) - 1
	last > 1
	target := instruction.config.arguments[last]
	is_string(target)
	not regex.match(`[/\\}]$|(?:^|/)\.{1,2}$|\$`, target)
}
