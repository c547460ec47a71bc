package guard.policies.gcp.gke_dashboard_test

import data.guard.policies.gcp.gke_dashboard

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["addons_config", 0, "kubernetes_dashboard", 0, "disabled"],
	"message": "the Kubernetes dashboard add-on is not disabled",
}

_found(config) := violations if {
	violations := gke_dashboard.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_kubernetes_dashboard_disabled_is_allowed if {
	_found({
		"name": "training",
		"addons_config": [{"http_load_balancing": [{"disabled": false}]}],
	}) == set()
}

test_kubernetes_dashboard_disabled_set_to_false_is_denied if {
	_found({
		"name": "training",
		"addons_config": [{
			"http_load_balancing": [{"disabled": false}],
			"kubernetes_dashboard": [{"disabled": false}],
		}],
	}) == {_violation}
}

test_kubernetes_dashboard_disabled_set_to_true_is_allowed if {
	_found({
		"name": "training",
		"addons_config": [{
			"http_load_balancing": [{"disabled": false}],
			"kubernetes_dashboard": [{"disabled": true}],
		}],
	}) == set()
}

test_unknown_kubernetes_dashboard_disabled_leads_to_itself if {
	_found({
		"name": "training",
		"addons_config": [{
			"http_load_balancing": [{"disabled": false}],
			"kubernetes_dashboard": [{"disabled": {"$unknown": "var.setting"}}],
		}],
	}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_dashboard.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
