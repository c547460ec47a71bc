# METADATA
# title: Credentials of a Terraform workspace must be write-only
# description: |
#   A variable that is not sensitive is shown to everyone who may read the workspace, and printed in its runs: a
#   reader of the plans gets the account that applies them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/variable
# custom:
#   id: GRD-TF-033
#   severity: medium
#   category: secrets
#   systems: [terraform]
#   resources: [tfe_variable]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)"]
#   remediation: |
#     Mark it, or use dynamic credentials.
#
#         resource "tfe_variable" "key" {
#           key          = "AWS_SECRET_ACCESS_KEY"
#           value        = var.key
#           category     = "env"
#           sensitive    = true
#           workspace_id = tfe_workspace.lake.id
#         }
package guard.policies.terraform.workspace_variable_readable

import data.guard.lib.value

# variables by which providers take their credentials
_credentials := {
	"ARM_CLIENT_SECRET", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "DATABRICKS_TOKEN", "DIGITALOCEAN_TOKEN", "GITHUB_TOKEN",
	"GITLAB_TOKEN", "GOOGLE_CREDENTIALS", "HF_TOKEN", "OPENAI_API_KEY", "TFE_TOKEN", "VAULT_TOKEN", "WANDB_API_KEY",
}

deny contains {
	"resource": variable.id,
	"path": ["sensitive"],
	"message": sprintf("%s may be read back, since sensitive is not true", [variable.config.key]),
} if {
	some variable in input.resources.tfe_variable
	variable.config.key in _credentials
	not value.is_true(object.get(variable.config, "sensitive", null))
}
