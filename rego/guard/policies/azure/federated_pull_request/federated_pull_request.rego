# METADATA
# title: Federated credentials must not trust pull requests
# description: |
#   Any workflow of a pull request gets a token of the identity. Whoever may open one runs
#   commands in Azure before anybody has read the change.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/federated_identity_credential
#   - ref: https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-azure
# custom:
#   id: GRD-AZ-213
#   severity: high
#   category: access-control
#   systems: [identity]
#   resources:
#     - azurerm_federated_identity_credential
#     - azuread_application_federated_identity_credential
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)", "gdpr:32(1)(b)"]
#     supporting: ["hipaa:164.312(a)(2)(i)"]
#   remediation: |
#     Trust a protected environment or branch.
#
#         resource "azurerm_federated_identity_credential" "github" {
#           subject = "repo:example/models:environment:production"
#         }
package guard.policies.azure.federated_pull_request

import data.guard.lib.azure.argument

_types := ["azurerm_federated_identity_credential", "azuread_application_federated_identity_credential"]

deny contains violation if {
	some credential in argument.resources(_types)
	is_string(credential.config.subject)
	regex.match(`(:pull_request|[*])$`, credential.config.subject)

	violation := {
		"resource": credential.id,
		"path": ["subject"],
		"message": sprintf("%s may sign in as the identity", [credential.config.subject]),
	}
}
