# METADATA
# title: Secrets must be given to the step that needs them
# description: |
#   In the environment of a workflow or a job, a secret is in the hands of every step, every action and every
#   dependency that a build script runs.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-022
#   severity: low
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Move the variable to the step.
#
#         - env:
#             TOKEN: ${{ secrets.REGISTRY_TOKEN }}
#           run: ./publish
package guard.policies.github.widely_shared_secret

import data.guard.lib.github.expression
import data.guard.lib.github.reference
import data.guard.lib.github.workflow

deny contains {
	"resource": entry.resource,
	"path": entry.path,
	"message": sprintf("%s gives a secret to every step of the %s", [entry.name, entry.level]),
} if {
	some entry in workflow.environment
	entry.level in {"job", "workflow"}
	some found in expression.found(entry.value)
	expression.is_secret(found.text)
	_has_other_steps(entry)
}

_has_other_steps(entry) if entry.level == "workflow"

_has_other_steps(entry) if {
	some job in workflow.jobs
	job.resource == entry.resource
	job.name == entry.path[1]
	count(job.config.steps) > 1
	_runs_others_code(job)
}

# an action of somebody else reads what its step can see
_runs_others_code(job) if {
	some used in reference.uses
	used.kind == "step"
	used.resource == job.resource
	used.path[1] == job.name
	not used.owner in reference.github_owners
}
