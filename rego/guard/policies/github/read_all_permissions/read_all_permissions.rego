# METADATA
# title: Workflows must not let their token read everything
# description: |
#   read-all includes issues, security alerts, packages and deployments of a private repository: more than a
#   build needs, and all of it leaves with a compromised action.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
# custom:
#   id: GRD-GHA-010
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Name what is read.
#
#         permissions:
#           contents: read
package guard.policies.github.read_all_permissions

import data.guard.lib.github.workflow

deny contains {
	"resource": found.resource,
	"path": ["permissions"],
	"message": "permissions: read-all lets every job read everything in the repository",
} if {
	some found in workflow.workflows
	found.config.permissions == "read-all"
}

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["permissions"]),
	"message": sprintf("permissions: read-all lets job %s read everything in the repository", [job.name]),
} if {
	some job in workflow.jobs
	job.config.permissions == "read-all"
}
