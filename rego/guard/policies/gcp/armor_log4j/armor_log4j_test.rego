package guard.policies.gcp.armor_log4j_test

import data.guard.policies.gcp.armor_log4j

test_a_policy_without_the_rule_is_denied if {
	armor_log4j.deny == {{
		"resource": "google_compute_security_policy.main",
		"path": ["rule"],
		"message": "no rule evaluates cve-canary, which blocks requests that exploit Log4j",
	}} with input as {
		"resources": {
			"google_compute_security_policy": [{
				"id": "google_compute_security_policy.main",
				"name": "main",
				"config": {"rule": [{"action": "allow", "match": [{}]}]},
			}],
		},
	}
}

test_a_rule_in_preview_is_denied if {
	armor_log4j.deny == {{
		"resource": "google_compute_security_policy.main",
		"path": ["rule"],
		"message": "no rule evaluates cve-canary, which blocks requests that exploit Log4j",
	}} with input as {
		"resources": {
			"google_compute_security_policy": [{
				"id": "google_compute_security_policy.main",
				"name": "main",
				"config": {
					"rule": [{
						"action": "deny(403)",
						"preview": true,
						"match": [{
							"expr": [{"expression": "evaluatePreconfiguredExpr('cve-canary')"}],
						}],
					}],
				},
			}],
		},
	}
}

test_the_rule_and_edge_policies_are_allowed if {
	armor_log4j.deny == set() with input as {
		"resources": {
			"google_compute_security_policy": [
				{
					"id": "google_compute_security_policy.a",
					"name": "a",
					"config": {
						"rule": [{
							"action": "deny(403)",
							"match": [{
								"expr": [{"expression": "evaluatePreconfiguredExpr('cve-canary')"}],
							}],
						}],
					},
				},
				{
					"id": "google_compute_security_policy.b",
					"name": "b",
					"config": {"type": "CLOUD_ARMOR_EDGE"},
				},
			],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	armor_log4j.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
