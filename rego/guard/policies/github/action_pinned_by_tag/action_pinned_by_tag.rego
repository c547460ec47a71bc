# METADATA
# title: Actions of third parties must be pinned by commit
# description: |
#   A tag can be moved. In March 2025 tags of tj-actions/changed-files, and in March 2026 those of
#   aquasecurity/trivy-action, were moved to commits that stole the secrets of every run.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
#   - ref: https://www.cisa.gov/news-events/alerts/2025/03/18/supply-chain-compromise-third-party-tj-actionschanged-files-cve-2025-30066-and-reviewdogaction
# custom:
#   id: GRD-GHA-012
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write the commit, and the version in a comment; Dependabot and Renovate keep both current.
#
#         - uses: docker/build-push-action@<40 digits of the commit> # v6.18.0
package guard.policies.github.action_pinned_by_tag

import data.guard.lib.github.reference

deny contains {
	"resource": used.resource,
	"path": used.path,
	"message": sprintf("%s is pinned by the tag %s, which can be moved", [used.name, used.ref]),
} if {
	some used in reference.uses
	used.kind == "step"
	not used.owner in reference.github_owners
	not reference.is_commit(used.ref)
	not reference.is_branch(used.ref)
}
