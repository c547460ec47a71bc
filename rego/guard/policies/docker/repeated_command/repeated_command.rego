# METADATA
# title: A stage must state its command, entry point and health check once
# description: |
#   Only the last one counts. A hardened command, or a check that somebody reads in the file, silently does
#   nothing when another one follows.
# related_resources:
#   - ref: https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/
# custom:
#   id: GRD-DKR-027
#   severity: low
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Delete those that a later one replaces.
#
#         CMD ["gunicorn", "app:app"]
package guard.policies.docker.repeated_command

import data.guard.lib.docker.build

deny contains {
	"resource": stage.resource,
	"path": ["stages", stage.index, "instructions", j],
	"message": sprintf("this %s has no effect, since a later one replaces it", [kind]),
} if {
	some stage in build.stages
	stage.config.shipped == true
	some kind in {"CMD", "ENTRYPOINT", "HEALTHCHECK"}
	positions := {j |
		some j
		instruction := stage.config.instructions[j]
		instruction.instruction == kind
	}
	some j in positions
	j < max(positions)
}
