# METADATA
# title: Workflows that strangers can start must not obtain identity tokens
# description: |
#   With id-token: write a job proves to a cloud that it is this repository. Started by a stranger's comment
#   or pull request, one flaw in it turns into access to the cloud account.
# related_resources:
#   - ref: https://docs.github.com/en/actions/concepts/security/openid-connect
#   - ref: https://docs.github.com/en/actions/reference/security/oidc
# custom:
#   id: GRD-GHA-041
#   severity: medium
#   category: access-control
#   systems: [github-actions]
#   resources: [github/workflow]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Move the cloud access to a workflow that runs after review, on push.
#
#         on:
#           push:
#             branches: [main]
#         permissions:
#           id-token: write
package guard.policies.github.identity_token_for_strangers

import data.guard.lib.github.workflow

deny contains {
	"resource": job.resource,
	"path": array.concat(workflow.permissions_path(job), ["id-token"]),
	"message": sprintf("job %s, started by %s, may obtain an identity token of the repository", [job.name, concat(", ", triggers)]),
} if {
	some job in workflow.jobs
	triggers := job.triggers & workflow.privileged
	count(triggers) > 0
	granted := workflow.permissions(job)
	is_object(granted)
	granted["id-token"] == "write"
}
