# METADATA
# title: Images that files are copied from must name a version
# description: |
#   A program copied out of a moving image changes with every push of its publisher, or of whoever took over
#   the account, and nothing in the repository shows it.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#copy---from
# custom:
#   id: GRD-DKR-032
#   severity: medium
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Name a version, better still with its digest.
#
#         COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /bin/
package guard.policies.docker.floating_copy_source

import data.guard.lib.docker.build
import data.guard.lib.docker.image
import data.guard.lib.value

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf(`files come from image "%s", which names no version`, [source]),
} if {
	some instruction in build.instructions
	some source in _sources(instruction)
	image.is_literal(source)
	regex.match(`[./:]`, source)
	image.is_floating(source)
	not _is_stage(instruction.resource, source)
}

_sources(instruction) := [instruction.config.flags.from] if {
	instruction.kind == "COPY"
	is_string(instruction.config.flags.from)
}

_sources(instruction) := [source |
	some mount in value.as_list(instruction.config.flags.mount)
	is_string(mount)
	some option in split(mount, ",")
	startswith(option, "from=")
	source := trim_prefix(option, "from=")
] if {
	instruction.kind == "RUN"
}

_is_stage(file, source) if {
	some stage in build.stages
	stage.resource == file
	is_string(stage.config.name)
	lower(stage.config.name) == lower(source)
}
