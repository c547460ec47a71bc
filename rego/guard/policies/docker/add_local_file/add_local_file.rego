# METADATA
# title: Local files must be copied, not added
# description: |
#   ADD unpacks archives it recognises by their content. A file that turns into an archive scatters its
#   entries over the image's folders, where COPY would have copied one file.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#add-or-copy
# custom:
#   id: GRD-DKR-005
#   severity: low
#   profile: strict
#   category: configuration
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     supporting: ["soc2:CC7.1", "soc2:CC8.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Use COPY; keep ADD for archives that are to be unpacked.
#
#         COPY requirements.txt /srv/
package guard.policies.docker.add_local_file

import data.guard.lib.docker.build

deny contains {
	"resource": instruction.resource,
	"path": instruction.path,
	"message": sprintf("ADD where COPY would do, for %s", [concat(", ", sources)]),
} if {
	some instruction in build.instructions
	instruction.kind == "ADD"
	sources := [source.text | some source in build.sources(instruction)]
	count(sources) > 0
	count(sources) == count(instruction.config.arguments) - 1
	count([source | some source in sources; _needs_add(source)]) == 0
}

_needs_add(source) if regex.match(`://|^git@|^<<`, source)

_needs_add(source) if regex.match(`(?i)\.(?:tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst)$|[*?\[]`, source)
