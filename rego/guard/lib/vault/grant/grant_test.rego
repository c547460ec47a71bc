package guard.lib.vault.grant_test

import data.guard.lib.vault.grant

_live := {"vault/policy": [{"id": "sys/policies/acl/ml", "name": "ml", "config": {
	"name": "ml",
	"policy": {"path": {
		"secret/data/ml/*": {"capabilities": ["read", "list"]},
		"secret/data/hidden": {"capabilities": ["read", "deny"]},
		"sys/health": {"capabilities": []},
	}},
}}]}

test_a_rule_of_a_server_has_its_place_and_what_it_grants if {
	expected := {{
		"resource": "sys/policies/acl/ml",
		"name": "ml",
		"policy": "ml",
		"path": ["policy", "path", "secret/data/ml/*", "capabilities"],
		"pattern": "secret/data/ml/*",
		"capabilities": {"list", "read"},
	}}
	grant.rules == expected with input.resources as _live
}

_document := {"data.vault_policy_document": [{
	"id": "data.vault_policy_document.ml",
	"name": "ml",
	"config": {"rule": [{"path": "sys/*", "capabilities": ["sudo"]}]},
}]}

test_a_rule_of_a_document_in_terraform_is_alike if {
	expected := {{
		"resource": "data.vault_policy_document.ml",
		"name": "ml",
		"policy": null,
		"path": ["rule", 0, "capabilities"],
		"pattern": "sys/*",
		"capabilities": {"sudo"},
	}}
	grant.rules == expected with input.resources as _document
}

test_a_policy_that_is_no_object_has_no_rules if {
	unread := {"vault_policy": [{"id": "vault_policy.p", "name": "p", "config": {"policy": {"$unknown": "var.p"}}}]}
	grant.rules == set() with input.resources as unread
}

test_a_pattern_without_wildcard_covers_itself_alone if {
	grant.covers("sys/audit", "sys/audit")
	not grant.covers("sys/audit", "sys/audit/file")
	not grant.covers("sys", "sys/audit")
}

test_a_plus_stands_for_one_step if {
	grant.covers("sys/+/acl/x", "sys/policies/acl/x")
	grant.covers("+/policies/+/x", "sys/policies/acl/x")
	not grant.covers("+/acl", "sys/policies/acl")
}

test_a_star_at_the_end_stands_for_everything_behind_it if {
	grant.covers("*", "sys/audit/file")
	grant.covers("sys/*", "sys/audit/file")
	grant.covers("sys/aud*", "sys/audit/file")
	grant.covers("+/audit/*", "sys/audit/file")
	not grant.covers("secret/*", "sys/audit/file")
	not grant.covers("sys/audit/file/*", "sys/audit/file")
}

test_everything_is_a_star_alone if {
	grant.is_everything("*")
	not grant.is_everything("secret/*")
}
