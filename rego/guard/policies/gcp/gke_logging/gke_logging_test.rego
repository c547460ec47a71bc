package guard.policies.gcp.gke_logging_test

import data.guard.policies.gcp.gke_logging

test_logging_that_is_switched_off_is_denied if {
	gke_logging.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["logging_service"],
		"message": "logging_service is none; the logs of the cluster are not kept",
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"logging_service": "none"},
	}]}}
}

test_components_that_are_left_out_are_told if {
	gke_logging.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["logging_config", 0, "enable_components"],
			"message": "logs of these components are not collected: SYSTEM_COMPONENTS, WORKLOADS",
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["logging_config", 0, "enable_components"],
			"message": "logs of these components are not collected: WORKLOADS",
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"logging_config": [{"enable_components": []}]},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS"]}]},
		},
	]}}
}

test_the_default_and_full_logs_are_allowed if {
	gke_logging.deny == set() with input as {"resources": {"google_container_cluster": [
		{"id": "google_container_cluster.first", "name": "first", "config": {"name": "a"}},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS", "WORKLOADS"]}]},
		},
		{
			"id": "google_container_cluster.third",
			"name": "third",
			"config": {"logging_service": "logging.googleapis.com/kubernetes"},
		},
	]}}
}

test_an_unknown_service_leads_to_itself if {
	gke_logging.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["logging_service"],
		"message": "logging_service is none; the logs of the cluster are not kept",
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"logging_service": {"$unknown": "var.logging"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_logging.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}

test_the_legacy_service_is_denied if {
	gke_logging.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["logging_service"],
		"message": "logging_service names the legacy service, which was shut down; no logs of pods are kept",
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"logging_service": "logging.googleapis.com"},
	}]}}
}
