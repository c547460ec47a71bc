package guard.policies.vault.audit_device_test

import data.guard.policies.vault.audit_device as policy

test_a_server_without_devices_is_denied if {
	resources := {"vault/audit": [{"id": "sys/audit", "name": "audit", "config": {"devices": []}}]}
	policy.deny == {{"resource": "sys/audit", "path": ["devices"], "message": "no audit device is enabled, so that no access to a secret is recorded"}} with input.resources as resources
}

test_a_server_with_a_device_is_allowed if {
	resources := {"vault/audit": [{"id": "sys/audit", "name": "audit", "config": {"devices": ["file"]}}]}
	policy.deny == set() with input.resources as resources
}

test_devices_that_nobody_saw_are_no_finding if {
	resources := {"vault/audit": [{"id": "sys/audit", "name": "audit", "config": {}}]}
	policy.deny == set() with input.resources as resources
}
