# METADATA
# title: Debug sessions must be limited to the person who started the run
# description: |
#   The action prints the address of a shell to the log. Whoever can read the log, in a public repository
#   everybody, sits in the job with its secrets and token.
# related_resources:
#   - ref: https://github.com/mxschmitt/action-tmate#use-registered-public-ssh-keys
# custom:
#   id: GRD-GHA-044
#   severity: high
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Limit it to the actor, and remove it when done.
#
#         - uses: mxschmitt/action-tmate@<commit>
#           with:
#             limit-access-to-actor: true
package guard.policies.github.open_debug_session

import data.guard.lib.github.reference
import data.guard.lib.value

deny contains {
	"resource": used.resource,
	"path": array.concat(used.place.path, ["with", "limit-access-to-actor"]),
	"message": sprintf("%s opens a shell to everyone who reads the log", [used.repository]),
} if {
	some used in reference.uses
	used.repository in {"csexton/debugger-action", "lhotari/action-upterm", "mxschmitt/action-tmate", "owenthereal/action-upterm"}
	not _is_limited(used.place.config)
}

_is_limited(step) if value.is_true(step["with"]["limit-access-to-actor"])

_is_limited(step) if {
	users := step["with"]["limit-access-to-users"]
	is_string(users)
	users != ""
}
