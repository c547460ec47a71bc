# METADATA
# title: Secrets must be guarded by an environment
# description: |
#   A secret of the repository is there for every workflow of every branch: whoever may push a branch reads it.
#   An environment gives it to the jobs, branches and reviewers that it names.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
# custom:
#   id: GRD-GHA-058
#   severity: low
#   profile: strict
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#     supporting: ["soc2:CC6.3", "gdpr:32(1)(b)"]
#   remediation: |
#     Move the secret into an environment and name it in the job.
#
#         jobs:
#           deploy:
#             runs-on: ubuntu-24.04
#             environment: production
package guard.policies.github.secret_without_environment

import data.guard.lib.github.expression
import data.guard.lib.github.workflow

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["environment"]),
	"message": sprintf("job %s uses %s without an environment", [job.name, concat(", ", names)]),
} if {
	some job in workflow.jobs
	is_array(job.config.steps)
	not job.config.environment
	names := sort(_secrets[concat("\n", [job.resource, job.name])])
	count(names) > 0
}

# what each job uses, by its file and name
_secrets[place] contains found.written if {
	some entry in workflow.values
	entry.path[0] == "jobs"
	some found in expression.found(entry.value)
	expression.is_secret(found.text)
	place := concat("\n", [entry.resource, entry.path[1]])
}
