package guard.policies.gcp.run_ingress_test

import data.guard.policies.gcp.run_ingress

test_a_service_is_denied_by_default if {
	run_ingress.deny == {{
		"resource": "google_cloud_run_v2_service.main",
		"path": ["ingress"],
		"message": "traffic from everywhere is let in, which is the default",
	}} with input as {
		"resources": {
			"google_cloud_run_v2_service": [{
				"id": "google_cloud_run_v2_service.main",
				"name": "main",
				"config": {"name": "s"},
			}],
		},
	}
}

test_a_service_of_the_first_version_is_denied if {
	run_ingress.deny == {{
		"resource": "google_cloud_run_service.main",
		"path": ["metadata", 0, "annotations", "run.googleapis.com/ingress"],
		"message": "traffic from everywhere is let in, which is the default",
	}} with input as {
		"resources": {
			"google_cloud_run_service": [{
				"id": "google_cloud_run_service.main",
				"name": "main",
				"config": {"metadata": [{"annotations": {"run.googleapis.com/ingress": "all"}}]},
			}],
		},
	}
}

test_a_function_with_a_web_trigger_is_denied if {
	run_ingress.deny == {{
		"resource": "google_cloudfunctions_function.main",
		"path": ["ingress_settings"],
		"message": "traffic from everywhere is let in, which is the default",
	}} with input as {
		"resources": {
			"google_cloudfunctions_function": [{
				"id": "google_cloudfunctions_function.main",
				"name": "main",
				"config": {"trigger_http": true},
			}],
		},
	}
}

test_a_function_of_the_second_generation_is_denied if {
	run_ingress.deny == {{
		"resource": "google_cloudfunctions2_function.main",
		"path": ["service_config", 0, "ingress_settings"],
		"message": "traffic from everywhere is let in, which is the default",
	}} with input as {
		"resources": {
			"google_cloudfunctions2_function": [{
				"id": "google_cloudfunctions2_function.main",
				"name": "main",
				"config": {"service_config": [{"ingress_settings": "ALLOW_ALL"}]},
			}],
		},
	}
}

test_internal_traffic_and_events_are_allowed if {
	run_ingress.deny == set() with input as {
		"resources": {
			"google_cloud_run_v2_service": [{
				"id": "google_cloud_run_v2_service.a",
				"name": "a",
				"config": {"ingress": "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"},
			}],
			"google_cloudfunctions_function": [{
				"id": "google_cloudfunctions_function.b",
				"name": "b",
				"config": {"event_trigger": [{}]},
			}],
			"google_cloudfunctions2_function": [{
				"id": "google_cloudfunctions2_function.c",
				"name": "c",
				"config": {"event_trigger": [{}]},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	run_ingress.deny == {{
		"resource": "google_cloud_run_v2_service.main",
		"path": ["ingress"],
		"message": "traffic from everywhere is let in, which is the default",
	}} with input as {
		"resources": {
			"google_cloud_run_v2_service": [{
				"id": "google_cloud_run_v2_service.main",
				"name": "main",
				"config": {"ingress": {"$unknown": "var.i"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	run_ingress.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
