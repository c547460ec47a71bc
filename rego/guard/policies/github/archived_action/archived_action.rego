# METADATA
# title: Actions must be maintained
# description: |
#   The repository is archived: a hole found tomorrow stays open, and so do those in the libraries it bundles,
#   while the action holds the job's token.
# related_resources:
#   - ref: https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories
# custom:
#   id: GRD-GHA-031
#   severity: low
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow, github/action]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Use the successor, or the command line tool that it wraps.
#
#         - run: gh release create "$TAG" --generate-notes
package guard.policies.github.archived_action

import data.guard.lib.github.reference

_archived := {
	"8398a7/action-slack", "actions-rs/audit-check", "actions-rs/cargo", "actions-rs/clippy-check", "actions-rs/install", "actions-rs/tarpaulin",
	"actions-rs/toolchain", "actions/create-release", "actions/setup-elixir", "actions/setup-haskell", "actions/setup-ruby",
	"actions/upload-release-asset", "andresz1/size-limit-action", "azure/appservice-actions", "azure/container-scan",
	"azure/k8s-actions", "gradle/gradle-build-action", "grafana/k6-action", "jakejarvis/s3-sync-action", "johnnymorganz/stylua-action",
	"maxheld83/ghpages", "repo-sync/pull-request", "sonarsource/sonarcloud-github-action", "tibdex/github-app-token",
}

deny contains {
	"resource": used.resource,
	"path": used.path,
	"message": sprintf("%s is archived and receives no fixes", [used.repository]),
} if {
	some used in reference.uses
	used.repository in _archived
}
