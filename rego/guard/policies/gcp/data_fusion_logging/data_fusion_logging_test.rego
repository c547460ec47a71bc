package guard.policies.gcp.data_fusion_logging_test

import data.guard.policies.gcp.data_fusion_logging

test_both_missing_are_denied_once if {
	data_fusion_logging.deny == {{
		"resource": "google_data_fusion_instance.main",
		"path": ["enable_stackdriver_logging"],
		"message": "not switched on: enable_stackdriver_logging, enable_stackdriver_monitoring",
	}} with input as {
		"resources": {
			"google_data_fusion_instance": [{
				"id": "google_data_fusion_instance.main",
				"name": "main",
				"config": {"name": "f"},
			}],
		},
	}
}

test_both_on_are_allowed if {
	data_fusion_logging.deny == set() with input as {
		"resources": {
			"google_data_fusion_instance": [{
				"id": "google_data_fusion_instance.main",
				"name": "main",
				"config": {"enable_stackdriver_logging": true, "enable_stackdriver_monitoring": true},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	data_fusion_logging.deny == {{
		"resource": "google_data_fusion_instance.main",
		"path": ["enable_stackdriver_monitoring"],
		"message": "not switched on: enable_stackdriver_monitoring",
	}} with input as {
		"resources": {
			"google_data_fusion_instance": [{
				"id": "google_data_fusion_instance.main",
				"name": "main",
				"config": {
					"enable_stackdriver_logging": true,
					"enable_stackdriver_monitoring": {"$unknown": "var.m"},
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	data_fusion_logging.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
