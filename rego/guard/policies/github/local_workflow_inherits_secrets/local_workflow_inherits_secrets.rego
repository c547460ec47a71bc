# METADATA
# title: Called workflows of the repository must get named secrets
# description: |
#   With `inherit` nobody sees in the caller which secrets the called workflow uses, and every new secret of the
#   repository is handed over, too.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow
# custom:
#   id: GRD-GHA-056
#   severity: low
#   profile: strict
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)"]
#     supporting: ["soc2:CC6.3", "gdpr:32(1)(b)"]
#   remediation: |
#     Name what is used.
#
#         uses: ./.github/workflows/publish.yml
#         secrets:
#           registry-token: ${{ secrets.REGISTRY_TOKEN }}
package guard.policies.github.local_workflow_inherits_secrets

import data.guard.lib.github.workflow

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["secrets"]),
	"message": sprintf("job %s hands every secret to %s", [job.name, job.config.uses]),
} if {
	some job in workflow.jobs
	job.config.secrets == "inherit"
	is_string(job.config.uses)
	regex.match(`^[.$]/`, job.config.uses)
}
