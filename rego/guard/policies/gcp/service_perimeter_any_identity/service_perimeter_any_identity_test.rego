package guard.policies.gcp.service_perimeter_any_identity_test

import data.guard.policies.gcp.service_perimeter_any_identity

test_anybody_from_anywhere_is_denied if {
	service_perimeter_any_identity.deny == {{
		"resource": "google_access_context_manager_service_perimeter.main",
		"path": ["status", 0, "ingress_policies", 0, "ingress_from", 0, "identity_type"],
		"message": "identities of any kind are let in from any source",
	}} with input as {
		"resources": {
			"google_access_context_manager_service_perimeter": [{
				"id": "google_access_context_manager_service_perimeter.main",
				"name": "main",
				"config": {
					"status": [{
						"ingress_policies": [{
							"ingress_from": [{
								"identity_type": "ANY_IDENTITY",
								"sources": [{"access_level": "*"}],
							}],
						}],
					}],
				},
			}],
		},
	}
}

test_a_rule_of_its_own_is_denied if {
	service_perimeter_any_identity.deny == {{
		"resource": "google_access_context_manager_service_perimeter_ingress_policy.main",
		"path": ["ingress_from", 0, "identity_type"],
		"message": "identities of any kind are let in from any source",
	}} with input as {
		"resources": {
			"google_access_context_manager_service_perimeter_ingress_policy": [{
				"id": "google_access_context_manager_service_perimeter_ingress_policy.main",
				"name": "main",
				"config": {
					"ingress_from": [{"identity_type": "ANY_IDENTITY", "sources": [{"access_level": "*"}]}],
				},
			}],
		},
	}
}

test_an_access_level_is_allowed if {
	service_perimeter_any_identity.deny == set() with input as {
		"resources": {
			"google_access_context_manager_service_perimeter": [{
				"id": "google_access_context_manager_service_perimeter.main",
				"name": "main",
				"config": {
					"status": [{
						"ingress_policies": [{
							"ingress_from": [{
								"identity_type": "ANY_IDENTITY",
								"sources": [{"access_level": "accessPolicies/1/accessLevels/office"}],
							}],
						}],
					}],
				},
			}],
		},
	}
}

test_an_unknown_level_is_not_judged if {
	service_perimeter_any_identity.deny == set() with input as {
		"resources": {
			"google_access_context_manager_service_perimeter": [{
				"id": "google_access_context_manager_service_perimeter.main",
				"name": "main",
				"config": {
					"status": [{
						"ingress_policies": [{
							"ingress_from": [{
								"identity_type": "ANY_IDENTITY",
								"sources": [{"access_level": {"$unknown": "var.l"}}],
							}],
						}],
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	service_perimeter_any_identity.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
