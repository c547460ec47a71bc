package guard.policies.gcp.organization_policy_off_test

import data.guard.policies.gcp.organization_policy_off

test_a_constraint_that_is_switched_off_is_denied if {
	organization_policy_off.deny == {{
		"resource": "google_project_organization_policy.main",
		"path": ["boolean_policy", 0, "enforced"],
		"message": "constraint iam.disableServiceAccountKeyCreation is not enforced",
	}} with input as {
		"resources": {
			"google_project_organization_policy": [{
				"id": "google_project_organization_policy.main",
				"name": "main",
				"config": {
					"constraint": "constraints/iam.disableServiceAccountKeyCreation",
					"boolean_policy": [{"enforced": false}],
				},
			}],
		},
	}
}

test_a_rule_that_does_not_enforce_is_denied if {
	organization_policy_off.deny == {{
		"resource": "google_org_policy_policy.main",
		"path": ["spec", 0, "rules", 0, "enforce"],
		"message": "constraint sql.restrictPublicIp is not enforced",
	}} with input as {
		"resources": {
			"google_org_policy_policy": [{
				"id": "google_org_policy_policy.main",
				"name": "main",
				"config": {
					"name": "projects/acme/policies/sql.restrictPublicIp",
					"spec": [{"rules": [{"enforce": "FALSE"}]}],
				},
			}],
		},
	}
}

test_enforced_and_other_constraints_are_allowed if {
	organization_policy_off.deny == set() with input as {
		"resources": {
			"google_organization_policy": [
				{
					"id": "google_organization_policy.a",
					"name": "a",
					"config": {
						"constraint": "iam.disableServiceAccountKeyCreation",
						"boolean_policy": [{"enforced": true}],
					},
				},
				{
					"id": "google_organization_policy.b",
					"name": "b",
					"config": {
						"constraint": "compute.disableVpcInternalIpv6",
						"boolean_policy": [{"enforced": false}],
					},
				},
			],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	organization_policy_off.deny == {{
		"resource": "google_organization_policy.main",
		"path": ["boolean_policy", 0, "enforced"],
		"message": "constraint compute.requireOsLogin is not enforced",
	}} with input as {
		"resources": {
			"google_organization_policy": [{
				"id": "google_organization_policy.main",
				"name": "main",
				"config": {
					"constraint": "compute.requireOsLogin",
					"boolean_policy": [{"enforced": {"$unknown": "var.e"}}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	organization_policy_off.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
