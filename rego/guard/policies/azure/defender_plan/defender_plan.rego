# METADATA
# title: Defender for Cloud plans must be on the standard tier
# description: |
#   On the free tier nothing watches the resources: malware, odd sign-ins and known attacks
#   raise no alert.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/security_center_subscription_pricing
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/defender-for-cloud-introduction
# custom:
#   id: GRD-AZ-201
#   severity: medium
#   category: configuration
#   systems: [defender]
#   resources: [azurerm_security_center_subscription_pricing]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Choose the standard tier.
#
#         resource "azurerm_security_center_subscription_pricing" "servers" {
#           tier = "Standard"
#         }
package guard.policies.azure.defender_plan

import data.guard.lib.azure.argument

deny contains violation if {
	some plan in input.resources.azurerm_security_center_subscription_pricing
	setting := argument.read(plan.config, [["tier"]], null)
	not setting.value in {"Standard"}

	violation := {
		"resource": plan.id,
		"path": setting.path,
		"message": sprintf("%s, so attacks on these resources raise no alert", [setting.text]),
	}
}
