# METADATA
# title: Reusable workflows must be pinned by commit
# description: |
#   A called workflow brings its own jobs, and gets the secrets and permissions it is given. Whoever moves its
#   tag or branch decides what runs with them.
# related_resources:
#   - ref: https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
#   - ref: https://docs.github.com/en/actions/reference/security/secure-use
# custom:
#   id: GRD-GHA-015
#   severity: medium
#   category: supply-chain
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.8"]
#     supporting: ["soc2:CC8.1", "hipaa:164.312(c)(1)", "gdpr:32(1)(b)"]
#   remediation: |
#     Write the commit of the workflow that you reviewed.
#
#         uses: acme/workflows/.github/workflows/release.yml@<40 digits of the commit> # v3.1.0
package guard.policies.github.reusable_workflow_pinned

import data.guard.lib.github.reference

deny contains {
	"resource": used.resource,
	"path": used.path,
	"message": sprintf("workflow %s is called at %s, which can be moved", [used.name, used.ref]),
} if {
	some used in reference.uses
	used.kind == "job"
	not reference.is_commit(used.ref)
}
