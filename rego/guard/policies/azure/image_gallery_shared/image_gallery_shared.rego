# METADATA
# title: Image galleries must not be shared with the community
# description: |
#   Everybody in Azure may start machines from the images, and read the code, weights and keys
#   that were left in them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/shared_image_gallery
#   - ref: https://learn.microsoft.com/en-us/azure/virtual-machines/share-gallery-community
# custom:
#   id: GRD-AZ-258
#   severity: medium
#   category: access-control
#   systems: [virtual-machines]
#   resources: [azurerm_shared_image_gallery]
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Share with groups of tenants or by role assignment.
#
#         resource "azurerm_shared_image_gallery" "ml" {
#           sharing {
#             permission = "Private"
#           }
#         }
package guard.policies.azure.image_gallery_shared

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some gallery in input.resources.azurerm_shared_image_gallery
	setting := argument.read(gallery.config, [["sharing", 0, "permission"]], "Private")
	_is_bad(setting.value)

	violation := {
		"resource": gallery.id,
		"path": setting.path,
		"message": sprintf("%s, so everybody in Azure may use the images", [setting.text]),
	}
}

_is_bad(x) if x in {"Community"}

_is_bad(x) if value.is_unknown(x)
