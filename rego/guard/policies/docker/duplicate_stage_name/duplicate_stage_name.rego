# METADATA
# title: Stage names must be unique
# description: |
#   A name given twice means the stage above whoever uses it. Files, or a user, then come from another stage
#   than the reviewer takes for the source.
# related_resources:
#   - ref: https://docs.docker.com/reference/build-checks/duplicate-stage-name/
# custom:
#   id: GRD-DKR-033
#   severity: low
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Give every stage a name of its own.
#
#         FROM node:22-bookworm-slim AS assets
package guard.policies.docker.duplicate_stage_name

import data.guard.lib.docker.build

deny contains {
	"resource": stage.resource,
	"path": stage.path,
	"message": sprintf(`stage name "%s" is taken by an earlier stage`, [stage.config.name]),
} if {
	some stage in build.stages
	is_string(stage.config.name)
	min(_indices[stage.resource][lower(stage.config.name)]) < stage.index
}

_indices[file][name] contains stage.index if {
	some stage in build.stages
	is_string(stage.config.name)
	file := stage.resource
	name := lower(stage.config.name)
}
