package guard.policies.gcp.project_default_network_test

import data.guard.policies.gcp.project_default_network

test_a_project_that_says_nothing_is_denied if {
	project_default_network.deny == {{
		"resource": "google_project.main",
		"path": ["auto_create_network"],
		"message": `"auto_create_network" is not false; the default network is created with open firewall rules`,
	}} with input as {"resources": {"google_project": [{
		"id": "google_project.main",
		"name": "main",
		"config": {"project_id": "p"},
	}]}}
}

test_a_project_that_asks_for_it_is_denied if {
	project_default_network.deny == {{
		"resource": "google_project.main",
		"path": ["auto_create_network"],
		"message": `"auto_create_network" is not false; the default network is created with open firewall rules`,
	}} with input as {"resources": {"google_project": [{
		"id": "google_project.main",
		"name": "main",
		"config": {"auto_create_network": true},
	}]}}
}

test_a_project_without_it_is_allowed if {
	project_default_network.deny == set() with input as {"resources": {"google_project": [{
		"id": "google_project.main",
		"name": "main",
		"config": {"auto_create_network": false},
	}]}}
}

test_an_unknown_choice_leads_to_itself if {
	project_default_network.deny == {{
		"resource": "google_project.main",
		"path": ["auto_create_network"],
		"message": `"auto_create_network" is not false; the default network is created with open firewall rules`,
	}} with input as {"resources": {"google_project": [{
		"id": "google_project.main",
		"name": "main",
		"config": {"auto_create_network": {"$unknown": "var.auto"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	project_default_network.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
