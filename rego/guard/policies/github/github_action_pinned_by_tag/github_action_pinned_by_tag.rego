# METADATA
# title: Actions of GitHub must be pinned by commit
# description: |
#   A tag can be moved. GitHub's own actions are guarded better than most, yet only a commit ties a run to the
#   code that was reviewed, and makes two runs comparable.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-014
#   severity: low
#   profile: strict
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write the commit, and the version in a comment.
#
#         - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
package guard.policies.github.github_action_pinned_by_tag

import data.guard.lib.github.reference

deny contains {
	"resource": used.resource,
	"path": used.path,
	"message": sprintf("%s is pinned by the tag %s, which can be moved", [used.name, used.ref]),
} if {
	some used in reference.uses
	used.kind == "step"
	used.owner in reference.github_owners
	not reference.is_commit(used.ref)
	not reference.is_branch(used.ref)
}
