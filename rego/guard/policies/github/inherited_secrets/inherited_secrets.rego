# METADATA
# title: Called workflows must get only the secrets they need
# description: |
#   inherit hands over every secret of the repository and organization. A change in the called workflow, or in
#   an action it uses, reads them all.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow
# custom:
#   id: GRD-GHA-021
#   severity: medium
#   category: secrets
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Name each secret.
#
#         secrets:
#           registry-token: ${{ secrets.REGISTRY_TOKEN }}
package guard.policies.github.inherited_secrets

import data.guard.lib.github.workflow

deny contains {
	"resource": job.resource,
	"path": array.concat(job.path, ["secrets"]),
	"message": sprintf("job %s hands every secret to %s", [job.name, job.config.uses]),
} if {
	some job in workflow.jobs
	job.config.secrets == "inherit"
	is_string(job.config.uses)
	not regex.match(`^[.$]/`, job.config.uses)
}
