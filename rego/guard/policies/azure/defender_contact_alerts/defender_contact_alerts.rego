# METADATA
# title: Defender for Cloud must send alerts by email to its contact and to the owners
# description: |
#   Alerts wait in a portal until somebody looks. An attacker has days where the team could have
#   had minutes.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/security_center_contact
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications
# custom:
#   id: GRD-AZ-199
#   severity: low
#   category: logging
#   systems: [defender]
#   resources: [azurerm_security_center_contact]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Switch both kinds of notification on.
#
#         resource "azurerm_security_center_contact" "soc" {
#           alert_notifications = true
#           alerts_to_admins    = true
#         }
package guard.policies.azure.defender_contact_alerts

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some contact in input.resources.azurerm_security_center_contact
	silent := [setting |
		some key in ["alert_notifications", "alerts_to_admins"]
		setting := argument.read(contact.config, [[key]], true)
		not value.is_true(setting.value)
	]
	count(silent) > 0

	violation := {
		"resource": contact.id,
		"path": silent[0].path,
		"message": sprintf("%s, so alerts are not sent by email", [concat(" and ", [setting.text | some setting in silent])]),
	}
}
