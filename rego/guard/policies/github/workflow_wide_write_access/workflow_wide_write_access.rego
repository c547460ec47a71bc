# METADATA
# title: Write access must be granted to the job that needs it
# description: |
#   Granted to the whole workflow, every job holds it, the one that runs tests and third-party tools as well:
#   a compromised linter pushes code.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-011
#   severity: low
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Grant read access to the workflow and the rest to one job.
#
#         permissions:
#           contents: read
#         jobs:
#           release:
#             permissions:
#               contents: write
package guard.policies.github.workflow_wide_write_access

import data.guard.lib.github.workflow

deny contains {
	"resource": found.resource,
	"path": ["permissions", written[0]],
	"message": sprintf("%s: write is granted to all %d jobs", [concat(", ", written), count(jobs)]),
} if {
	some found in workflow.workflows
	is_object(found.config.permissions)
	written := sort([scope |
		some scope
		found.config.permissions[scope] == "write"
	])
	count(written) > 0
	jobs := [job |
		some job in workflow.jobs
		job.resource == found.resource
		not job.config.permissions
	]
	count(jobs) > 1
}
