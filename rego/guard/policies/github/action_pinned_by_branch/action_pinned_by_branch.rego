# METADATA
# title: Actions must not be taken from a branch
# description: |
#   Every push to the branch runs in the next build, with its token and secrets: the author's mistakes at
#   once, and an intruder's commit as well.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-013
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write a commit, and the version in a comment.
#
#         - uses: pypa/gh-action-pypi-publish@<40 digits of the commit> # v1.13.0
package guard.policies.github.action_pinned_by_branch

import data.guard.lib.github.reference

deny contains {
	"resource": used.resource,
	"path": used.path,
	"message": sprintf("%s follows the branch %s, so every push to it runs here", [used.name, used.ref]),
} if {
	some used in reference.uses
	used.kind == "step"
	reference.is_branch(used.ref)
}
