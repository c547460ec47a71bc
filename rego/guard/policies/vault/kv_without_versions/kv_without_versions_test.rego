package guard.policies.vault.kv_without_versions_test

import data.guard.policies.vault.kv_without_versions as policy

test_version_1_is_denied if {
	resources := {"vault/secret-engine": [{"id": "sys/mounts/old", "name": "old", "config": {"type": "kv", "options": {"version": "1"}}}]}
	policy.deny == {{"resource": "sys/mounts/old", "path": ["options", "version"], "message": "version 1 of the KV engine: what is overwritten cannot be had back"}} with input.resources as resources
}

test_no_version_is_version_1 if {
	resources := {"vault/secret-engine": [{"id": "sys/mounts/old", "name": "old", "config": {"type": "kv", "options": null}}], "vault_mount": [{"id": "vault_mount.old", "name": "old", "config": {"type": "kv"}}]}
	policy.deny == {{"resource": "sys/mounts/old", "path": ["options", "version"], "message": "version 1 of the KV engine: what is overwritten cannot be had back"}, {"resource": "vault_mount.old", "path": ["options", "version"], "message": "version 1 of the KV engine: what is overwritten cannot be had back"}} with input.resources as resources
}

test_one_version_is_none if {
	resources := {"vault/secret-engine": [{"id": "sys/mounts/s", "name": "s", "config": {"type": "kv", "options": {"version": "2"}, "settings": {"max_versions": 1}}}], "vault_kv_secret_backend_v2": [{"id": "vault_kv_secret_backend_v2.s", "name": "s", "config": {"max_versions": 1}}]}
	policy.deny == {{"resource": "sys/mounts/s", "path": ["settings", "max_versions"], "message": "max_versions is 1: what is overwritten cannot be had back"}, {"resource": "vault_kv_secret_backend_v2.s", "path": ["max_versions"], "message": "max_versions is 1: what is overwritten cannot be had back"}} with input.resources as resources
}

test_version_2_is_allowed if {
	resources := {"vault/secret-engine": [{"id": "sys/mounts/s", "name": "s", "config": {"type": "kv", "options": {"version": "2"}, "settings": {"max_versions": 0}}}], "vault_mount": [{"id": "vault_mount.s", "name": "s", "config": {"type": "kv", "options": {"version": "2"}}}, {"id": "vault_mount.t", "name": "t", "config": {"type": "kv-v2"}}]}
	policy.deny == set() with input.resources as resources
}

test_other_engines_are_not_judged if {
	resources := {"vault/secret-engine": [{"id": "sys/mounts/transit", "name": "transit", "config": {"type": "transit", "options": null}}]}
	policy.deny == set() with input.resources as resources
}

test_an_unknown_version_points_at_itself if {
	resources := {"vault_mount": [{"id": "vault_mount.s", "name": "s", "config": {"type": "kv", "options": {"version": {"$unknown": "var.v"}}}}]}
	policy.deny == {{"resource": "vault_mount.s", "path": ["options", "version"], "message": "version 1 of the KV engine: what is overwritten cannot be had back"}} with input.resources as resources
}
