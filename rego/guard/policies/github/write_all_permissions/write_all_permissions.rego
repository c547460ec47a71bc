# METADATA
# title: Workflows must not grant their token every permission
# description: |
#   One compromised action or dependency, and the attacker pushes code, replaces releases and packages, and
#   approves deployments in the repository's name.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
# custom:
#   id: GRD-GHA-008
#   severity: medium
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Grant the single permissions that the jobs need.
#
#         permissions:
#           contents: read
package guard.policies.github.write_all_permissions

import data.guard.lib.github.workflow

deny contains {
	"resource": found.resource,
	"path": ["permissions"],
	"message": "permissions: write-all lets every job write to everything",
} if {
	some found in workflow.workflows
	found.config.permissions == "write-all"
}

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["permissions"]),
	"message": sprintf("permissions: write-all lets job %s write to everything", [job.name]),
} if {
	some job in workflow.jobs
	job.config.permissions == "write-all"
}
