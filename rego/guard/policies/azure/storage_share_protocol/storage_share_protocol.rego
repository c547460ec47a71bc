# METADATA
# title: File shares must require SMB encryption in transit
# description: |
#   Clients may speak old versions of SMB, use NTLMv2 or weak ciphers, so that someone in the
#   network path reads or relays what notebooks and jobs exchange with the share.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account
#   - ref: https://learn.microsoft.com/en-us/azure/storage/files/files-smb-protocol
# custom:
#   id: GRD-AZ-018
#   severity: medium
#   category: encryption
#   systems: [storage]
#   resources: [azurerm_storage_account]
#   controls:
#     direct: ["soc2:CC6.7", "hipaa:164.312(e)(2)(ii)", "gdpr:32(1)(a)"]
#   remediation: |
#     List only SMB 3.1.1, Kerberos and AES-256-GCM.
#
#         resource "azurerm_storage_account" "notebooks" {
#           share_properties {
#             smb {
#               versions                = ["SMB3.1.1"]
#               channel_encryption_type = ["AES-256-GCM"]
#             }
#           }
#         }
package guard.policies.azure.storage_share_protocol

import data.guard.lib.value

_weak := {
	"versions": {"SMB2.1"},
	"channel_encryption_type": {"AES-128-CCM"},
	"kerberos_ticket_encryption_type": {"RC4-HMAC"},
}

deny contains violation if {
	some account in input.resources.azurerm_storage_account
	is_array(account.config.share_properties[0].smb)
	some i, smb in account.config.share_properties[0].smb
	some key, weak in _weak
	is_array(smb[key])
	some j, choice in smb[key]
	_is_weak(choice, weak)

	violation := {
		"resource": account.id,
		"path": ["share_properties", 0, "smb", i, key, j],
		"message": sprintf("smb.%s allows %s", [key, _text(choice)]),
	}
}

_is_weak(choice, weak) if choice in weak

_is_weak(choice, _) if value.is_unknown(choice)

_text(choice) := choice if is_string(choice)

else := "a value that is not known"
