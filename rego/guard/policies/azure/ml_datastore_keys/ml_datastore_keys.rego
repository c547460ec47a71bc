# METADATA
# title: Machine Learning datastores must not keep keys of storage accounts
# description: |
#   Everyone who may run a job in the workspace can read the key and with it all that is in the
#   account, long after they have left.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_datastore_blobstorage
#   - ref: https://learn.microsoft.com/en-us/azure/machine-learning/how-to-identity-based-service-authentication
# custom:
#   id: GRD-AZ-259
#   severity: low
#   category: secrets
#   systems: [machine-learning]
#   resources:
#     - azurerm_machine_learning_datastore_blobstorage
#     - azurerm_machine_learning_datastore_fileshare
#     - azurerm_machine_learning_datastore_datalake_gen2
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(d)"]
#     supporting: ["hipaa:164.308(a)(5)(ii)(D)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the key out and let the jobs use an identity.
#
#         resource "azurerm_machine_learning_datastore_blobstorage" "datasets" {
#           service_data_auth_identity = "WorkspaceSystemAssignedIdentity"
#         }
package guard.policies.azure.ml_datastore_keys

import data.guard.lib.azure.argument

_types := ["azurerm_machine_learning_datastore_blobstorage", "azurerm_machine_learning_datastore_fileshare", "azurerm_machine_learning_datastore_datalake_gen2"]

deny contains violation if {
	some datastore in argument.resources(_types)
	keys := [key |
		some key in ["account_key", "shared_access_signature", "client_secret"]
		object.get(datastore.config, key, "") != ""
	]
	count(keys) > 0

	violation := {
		"resource": datastore.id,
		"path": [keys[0]],
		"message": sprintf("%s is kept in the workspace", [concat(" and ", keys)]),
	}
}
