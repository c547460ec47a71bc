# METADATA
# title: Shared access signatures must be usable over HTTPS only
# description: |
#   A request over HTTP carries the signature in the clear. Whoever sees it once uses it until
#   it expires.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/data-sources/storage_account_sas
#   - ref: https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview
# custom:
#   id: GRD-AZ-223
#   severity: medium
#   category: encryption
#   systems: [storage]
#   resources: [data.azurerm_storage_account_sas, data.azurerm_storage_account_blob_container_sas]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     Leave https_only on.
#
#         data "azurerm_storage_account_sas" "upload" {
#           https_only = true
#         }
package guard.policies.azure.storage_sas_https

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some signature in argument.resources(["data.azurerm_storage_account_sas", "data.azurerm_storage_account_blob_container_sas"])
	setting := argument.read(signature.config, [["https_only"]], true)
	not value.is_true(setting.value)

	violation := {
		"resource": signature.id,
		"path": setting.path,
		"message": sprintf("%s, so the signature may travel in the clear", [setting.text]),
	}
}
