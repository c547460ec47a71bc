# METADATA
# title: Data factories must keep their pipelines in a repository
# description: |
#   Anyone with edit rights changes live pipelines without review, and nobody can see later who made
#   a pipeline copy data elsewhere, or go back to the state before.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_factory
#   - ref: https://learn.microsoft.com/en-us/azure/data-factory/source-control
# custom:
#   id: GRD-AZ-129
#   severity: low
#   profile: strict
#   category: configuration
#   systems: [data-factory]
#   resources: [azurerm_data_factory]
#   controls:
#     direct: ["soc2:CC8.1"]
#     supporting: ["hipaa:164.312(c)(1)"]
#   remediation: |
#     Connect the factory to a Git repository and publish from its main branch.
#
#         resource "azurerm_data_factory" "scoring" {
#           github_configuration {
#             account_name    = "example-ml"
#             repository_name = "pipelines"
#             branch_name     = "main"
#             git_url         = "https://github.com"
#             root_folder     = "/"
#           }
#         }
package guard.policies.azure.data_factory_git

deny contains violation if {
	some factory in input.resources.azurerm_data_factory
	not _has_repository(factory.config)

	violation := {
		"resource": factory.id,
		"path": ["github_configuration"],
		"message": "neither github_configuration nor vsts_configuration is set, so pipelines change without review",
	}
}

_has_repository(config) if {
	some block in ["github_configuration", "vsts_configuration"]
	config[block]
	config[block] != []
}
