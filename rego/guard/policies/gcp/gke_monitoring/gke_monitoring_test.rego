package guard.policies.gcp.gke_monitoring_test

import data.guard.policies.gcp.gke_monitoring

test_monitoring_that_is_switched_off_is_denied if {
	gke_monitoring.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["monitoring_service"],
			"message": "monitoring_service is none; no metrics of the cluster are kept",
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["monitoring_config", 0, "enable_components"],
			"message": "enable_components is empty; no metrics of the cluster are kept",
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"monitoring_service": "none"},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"monitoring_config": [{"enable_components": []}]},
		},
	]}}
}

test_the_default_and_chosen_components_are_allowed if {
	gke_monitoring.deny == set() with input as {"resources": {"google_container_cluster": [
		{"id": "google_container_cluster.first", "name": "first", "config": {"name": "a"}},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"monitoring_config": [{"enable_components": ["SYSTEM_COMPONENTS"]}]},
		},
	]}}
}

test_an_unknown_service_leads_to_itself if {
	gke_monitoring.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["monitoring_service"],
		"message": "monitoring_service is none; no metrics of the cluster are kept",
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"monitoring_service": {"$unknown": "var.m"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_monitoring.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}

test_the_legacy_service_is_denied if {
	gke_monitoring.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["monitoring_service"],
		"message": "monitoring_service names the legacy service, which was shut down; no metrics of pods are kept",
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"monitoring_service": "monitoring.googleapis.com"},
	}]}}
}
