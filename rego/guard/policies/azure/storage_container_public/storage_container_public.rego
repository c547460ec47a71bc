# METADATA
# title: Blob containers must not be readable anonymously
# description: |
#   Anyone on the Internet who knows or guesses the address downloads the blobs, and at container
#   level lists them all first: data sets, model weights and whatever else a pipeline drops there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_container
#   - ref: https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-configure
# custom:
#   id: GRD-AZ-004
#   severity: critical
#   category: access-control
#   systems: [storage]
#   resources: [azurerm_storage_container]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Make the container private and hand out access by role assignment or by a short-lived user
#     delegation SAS.
#
#         resource "azurerm_storage_container" "datasets" {
#           container_access_type = "private"
#         }
package guard.policies.azure.storage_container_public

import data.guard.lib.azure.argument

deny contains violation if {
	some container in input.resources.azurerm_storage_container
	setting := argument.read(container.config, [["container_access_type"]], "private")
	not setting.value in {"private"}

	violation := {
		"resource": container.id,
		"path": setting.path,
		"message": sprintf("%s, so its blobs can be read without signing in", [setting.text]),
	}
}
