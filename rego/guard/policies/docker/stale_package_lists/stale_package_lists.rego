# METADATA
# title: Package lists must be updated in the step that installs
# description: |
#   The builder keeps the layer of an update for months. Later builds install from that old list, and so old
#   packages whose holes have long been closed.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#apt-get
# custom:
#   id: GRD-DKR-034
#   severity: low
#   category: supply-chain
#   systems: [docker]
#   resources: [dockerfile]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Join the two with &&.
#
#         RUN apt-get update && apt-get install -y --no-install-recommends libgomp1
package guard.policies.docker.stale_package_lists

import data.guard.lib.docker.build

deny contains {
	"resource": command.resource,
	"path": command.path,
	"message": sprintf("%s update stands in a step of its own, whose layer is kept while lists age", [command.program]),
} if {
	some command in build.commands
	command.program in {"apt", "apt-get"}
	build.has_word(command, {"update"})
	not _uses_lists(command)
}

_uses_lists(command) if {
	some sibling in build.siblings(command)
	some word in sibling.words
	word in {"build-dep", "dist-upgrade", "full-upgrade", "install", "satisfy", "source", "upgrade", "download"}
}

# a script of the repository may install
_uses_lists(command) if {
	some sibling in build.siblings(command)
	not sibling.program in {"apt", "apt-get", "rm", "echo", "set", "mkdir", "true", ""}
}
