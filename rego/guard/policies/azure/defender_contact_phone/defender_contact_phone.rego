# METADATA
# title: Defender for Cloud must know the phone number of its contact
# description: |
#   When Microsoft sees the subscription attacked at night, an email is all it can send.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/security_center_contact
#   - ref: https://learn.microsoft.com/en-us/azure/defender-for-cloud/configure-email-notifications
# custom:
#   id: GRD-AZ-200
#   severity: low
#   profile: strict
#   category: logging
#   systems: [defender]
#   resources: [azurerm_security_center_contact]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.308(a)(1)(ii)(D)"]
#     supporting: ["soc2:CC7.3", "gdpr:33"]
#   remediation: |
#     Give a number that somebody answers.
#
#         resource "azurerm_security_center_contact" "soc" {
#           phone = "+31-20-555-0100"
#         }
package guard.policies.azure.defender_contact_phone

import data.guard.lib.azure.argument
import data.guard.lib.value

deny contains violation if {
	some contact in input.resources.azurerm_security_center_contact
	setting := argument.read(contact.config, [["phone"]], "")
	_is_bad(setting.value)

	violation := {
		"resource": contact.id,
		"path": setting.path,
		"message": sprintf("%s, so nobody can be called", [setting.text]),
	}
}

_is_bad(x) if x in {""}

_is_bad(x) if value.is_unknown(x)
