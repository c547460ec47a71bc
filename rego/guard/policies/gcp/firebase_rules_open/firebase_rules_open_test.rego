package guard.policies.gcp.firebase_rules_open_test

import data.guard.policies.gcp.firebase_rules_open

test_a_rule_for_everyone_is_denied if {
	firebase_rules_open.deny == {{
		"resource": "google_firebaserules_ruleset.main",
		"path": ["source", 0, "files", 0, "content"],
		"message": "rule lets everyone in: allow read, write: if true;",
	}} with input as {
		"resources": {
			"google_firebaserules_ruleset": [{
				"id": "google_firebaserules_ruleset.main",
				"name": "main",
				"config": {
					"source": [{
						"files": [{"content": "match /{d=**} { allow read, write: if true; }"}],
					}],
				},
			}],
		},
	}
}

test_a_rule_without_a_condition_is_denied if {
	firebase_rules_open.deny == {{
		"resource": "google_firebaserules_ruleset.main",
		"path": ["source", 0, "files", 0, "content"],
		"message": "rule lets everyone in: allow read;",
	}} with input as {
		"resources": {
			"google_firebaserules_ruleset": [{
				"id": "google_firebaserules_ruleset.main",
				"name": "main",
				"config": {"source": [{"files": [{"content": "match /a { allow read; }"}]}]},
			}],
		},
	}
}

test_a_condition_is_allowed if {
	firebase_rules_open.deny == set() with input as {
		"resources": {
			"google_firebaserules_ruleset": [{
				"id": "google_firebaserules_ruleset.main",
				"name": "main",
				"config": {
					"source": [{
						"files": [{
							"content": "match /u/{id} { allow read: if request.auth.uid == id; }",
						}],
					}],
				},
			}],
		},
	}
}

test_unknown_rules_are_not_judged if {
	firebase_rules_open.deny == set() with input as {
		"resources": {
			"google_firebaserules_ruleset": [{
				"id": "google_firebaserules_ruleset.main",
				"name": "main",
				"config": {"source": [{"files": [{"content": {"$unknown": "file(...)"}}]}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	firebase_rules_open.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
