package guard.policies.azure.storage_share_protocol_test

import data.guard.policies.azure.storage_share_protocol as policy

test_denies_smb_2_1 if {
	violations := policy.deny with input.resources as _account({"share_properties": [{"smb": [{"versions": ["SMB2.1", "SMB3.1.1"]}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["share_properties", 0, "smb", 0, "versions", 0],
		"message": "smb.versions allows SMB2.1",
	}}
}

test_denies_rc4_tickets if {
	violations := policy.deny with input.resources as _account({"share_properties": [{"smb": [{"kerberos_ticket_encryption_type": ["RC4-HMAC"]}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["share_properties", 0, "smb", 0, "kerberos_ticket_encryption_type", 0],
		"message": "smb.kerberos_ticket_encryption_type allows RC4-HMAC",
	}}
}

test_points_at_an_unknown_version if {
	violations := policy.deny with input.resources as _account({"share_properties": [{"smb": [{"versions": [{"$unknown": "var.smb"}]}]}]})

	violations == {{
		"resource": "azurerm_storage_account.lake",
		"path": ["share_properties", 0, "smb", 0, "versions", 0],
		"message": "smb.versions allows a value that is not known",
	}}
}

test_allows_current_choices if {
	violations := policy.deny with input.resources as _account({"share_properties": [{"smb": [{"versions": ["SMB3.1.1"], "channel_encryption_type": ["AES-256-GCM"], "kerberos_ticket_encryption_type": ["AES-256"]}]}]})

	violations == set()
}

test_allows_no_share_settings if {
	violations := policy.deny with input.resources as _account({})

	violations == set()
}

_account(config) := {"azurerm_storage_account": [{"id": "azurerm_storage_account.lake", "name": "lake", "config": config}]}
