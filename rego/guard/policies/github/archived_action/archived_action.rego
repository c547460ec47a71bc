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
	"8398a7/action-slack", "actions-rs/audit-check", "actions-rs/cargo", "actions-rs/clippy-check", "actions-rs/grcov",
	"actions-rs/install", "actions-rs/tarpaulin", "actions-rs/toolchain", "actions/create-release", "actions/setup-elixir",
	"actions/setup-haskell", "actions/setup-ruby", "actions/upload-release-asset", "azure/container-scan",
	"azure/get-keyvault-secrets", "azure/webapps-container-deploy", "cirrus-actions/rebase", "contributor-assistant/github-action",
	"crazy-max/ghaction-docker-buildx", "gradle/gradle-build-action", "grafana/k6-action", "hashicorp/terraform-cdk-action",
	"jakejarvis/s3-sync-action", "machine-learning-apps/wandb-action", "marvinpinto/action-automatic-releases",
	"repo-sync/pull-request", "semgrep/semgrep-action", "sonarsource/sonarcloud-github-action", "stefanprodan/kube-tools",
	"tibdex/github-app-token",
}

deny contains {
	"resource": used.resource,
	"path": used.path,
	"message": sprintf("%s is archived and receives no fixes", [used.repository]),
} if {
	some used in reference.uses
	used.repository in _archived
}
