# METADATA
# title: Workflows that strangers can start must restrict their token
# description: |
#   Anyone can comment, open an issue or send a pull request. Without permissions the token may, in
#   repositories set up before 2023 and wherever the default was kept, write to everything.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
#   - ref: https://docs.github.com/en/actions/concepts/security/github_token
# custom:
#   id: GRD-GHA-007
#   severity: medium
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     State the least that the job needs.
#
#         permissions:
#           pull-requests: write
package guard.policies.github.privileged_trigger_permissions

import data.guard.lib.github.workflow

deny contains {
	"resource": job.resource,
	"path": ["permissions"],
	"message": sprintf("started by %s, the workflow sets no permissions for job %s, so the repository's default applies", [concat(", ", triggers), job.name]),
} if {
	some job in workflow.jobs
	triggers := job.triggers & workflow.privileged
	count(triggers) > 0
	workflow.permissions(job) == "default"
}
