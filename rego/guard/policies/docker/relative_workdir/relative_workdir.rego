# METADATA
# title: The first WORKDIR of a stage must be absolute
# description: |
#   A relative path starts wherever the base image happens to stand. A new base puts code, and the permissions
#   set on it, into another folder than the one that was reviewed.
# related_resources:
#   - ref: https://docs.docker.com/reference/build-checks/workdir-relative-path/
# custom:
#   id: GRD-DKR-028
#   severity: low
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Write the path from the root.
#
#         WORKDIR /srv/app
package guard.policies.docker.relative_workdir

import data.guard.lib.docker.build

deny contains {
	"resource": stage.resource,
	"path": ["stages", stage.index, "instructions", first, "value"],
	"message": sprintf(`WORKDIR "%s" depends on the folder that %s sets`, [path, stage.config.base]),
} if {
	some stage in build.stages
	stage.config.base_stage == null
	is_string(stage.config.base)
	stage.config.base != "scratch"
	folders := [j |
		some j
		instruction := stage.config.instructions[j]
		instruction.instruction == "WORKDIR"
	]
	first := min(folders)
	path := stage.config.instructions[first].value
	is_string(path)
	not regex.match(`^(?:/|[A-Za-z]:|\\|\$)`, path)
}
