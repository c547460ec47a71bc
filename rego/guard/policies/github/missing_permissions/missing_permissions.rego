# METADATA
# title: Workflows must set the permissions of their token
# description: |
#   Without them the repository's or organization's default applies, which may be write access to everything,
#   and which somebody can change without touching the workflow.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
# custom:
#   id: GRD-GHA-009
#   severity: low
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Start with read access and add what a job needs.
#
#         permissions:
#           contents: read
package guard.policies.github.missing_permissions

import data.guard.lib.github.workflow

deny contains {
	"resource": found.resource,
	"path": ["permissions"],
	"message": sprintf("no permissions are set for %s, so the repository's default applies", [concat(", ", jobs)]),
} if {
	some found in workflow.workflows
	count(found.triggers & workflow.privileged) == 0
	not _is_only_called(found)
	jobs := sort([job.name |
		some job in workflow.jobs
		job.resource == found.resource
		workflow.permissions(job) == "default"
	])
	count(jobs) > 0
}

# a called workflow gets the permissions of its caller
_is_only_called(found) if found.triggers == {"workflow_call"}
