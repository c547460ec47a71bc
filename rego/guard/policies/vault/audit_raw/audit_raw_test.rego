package guard.policies.vault.audit_raw_test

import data.guard.policies.vault.audit_raw as policy

test_a_device_that_logs_raw_is_denied if {
	resources := {"vault/audit-device": [{"id": "sys/audit/file", "name": "file", "config": {"type": "file", "options": {"log_raw": "true"}}}]}
	policy.deny == {{"resource": "sys/audit/file", "path": ["options", "log_raw"], "message": "log_raw is true, so that secrets are in the audit log in clear"}} with input.resources as resources
}

test_terraform_is_judged_alike if {
	resources := {"vault_audit": [{"id": "vault_audit.file", "name": "file", "config": {"options": {"log_raw": "true"}}}]}
	policy.deny == {{"resource": "vault_audit.file", "path": ["options", "log_raw"], "message": "log_raw is true, so that secrets are in the audit log in clear"}} with input.resources as resources
}

test_a_device_that_hashes_is_allowed if {
	resources := {"vault/audit-device": [{"id": "sys/audit/file", "name": "file", "config": {"options": {"log_raw": "false"}}}], "vault_audit": [{"id": "vault_audit.file", "name": "file", "config": {"options": {"file_path": "stdout"}}}]}
	policy.deny == set() with input.resources as resources
}

test_a_device_without_options_is_allowed if {
	resources := {"vault/audit-device": [{"id": "sys/audit/file", "name": "file", "config": {"options": null}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_value_is_no_error if {
	resources := {"vault_audit": [{"id": "vault_audit.file", "name": "file", "config": {"options": {"$unknown": "var.o"}}}]}
	policy.deny == set() with input.resources as resources
}
