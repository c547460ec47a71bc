# METADATA
# title: COPY --from must name an earlier stage or an image
# description: |
#   A stage that copies from itself, or a name that a later stage has, is not what the author meant: the
#   builder fails, or fetches a public image of that name from Docker Hub, where anybody may have put it.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#copy---from
# custom:
#   id: GRD-DKR-031
#   severity: low
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Name a stage that ends above.
#
#         COPY --from=build /src/server /usr/local/bin/
package guard.policies.docker.copy_from_own_stage

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf("--from=%s names this stage itself", [source]),
} if {
	some instruction in build.instructions
	instruction.kind == "COPY"
	source := instruction.config.flags.from
	is_string(source)
	instruction.stage in _named(instruction.resource, source)
	not _is_earlier(instruction, source)
}

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf("--from=%s names a stage that comes later", [source]),
} if {
	some instruction in build.instructions
	instruction.kind == "COPY"
	source := instruction.config.flags.from
	is_string(source)
	min(_named(instruction.resource, source)) > instruction.stage
}

_named(file, source) := {stage.index |
	some stage in build.stages
	stage.resource == file
	_is_called(stage, source)
}

_is_called(stage, source) if {
	is_string(stage.config.name)
	lower(stage.config.name) == lower(source)
}

_is_called(stage, source) if sprintf("%d", [stage.index]) == source

_is_earlier(instruction, source) if min(_named(instruction.resource, source)) < instruction.stage
