package guard.policies.gcp.dialogflow_logging_test

import data.guard.policies.gcp.dialogflow_logging

test_an_agent_without_logs_is_denied if {
	dialogflow_logging.deny == {{
		"resource": "google_dialogflow_cx_agent.main",
		"path": ["advanced_settings", 0, "logging_settings", 0, "enable_stackdriver_logging"],
		"message": "enable_stackdriver_logging is not true; the agent is not logged by default",
	}} with input as {
		"resources": {
			"google_dialogflow_cx_agent": [{
				"id": "google_dialogflow_cx_agent.main",
				"name": "main",
				"config": {"display_name": "a"},
			}],
		},
	}
}

test_both_spellings_are_allowed if {
	dialogflow_logging.deny == set() with input as {
		"resources": {
			"google_dialogflow_cx_agent": [
				{
					"id": "google_dialogflow_cx_agent.a",
					"name": "a",
					"config": {"enable_stackdriver_logging": true},
				},
				{
					"id": "google_dialogflow_cx_agent.b",
					"name": "b",
					"config": {
						"advanced_settings": [{"logging_settings": [{"enable_stackdriver_logging": true}]}],
					},
				},
			],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	dialogflow_logging.deny == {{
		"resource": "google_dialogflow_cx_agent.main",
		"path": ["advanced_settings", 0, "logging_settings", 0, "enable_stackdriver_logging"],
		"message": "enable_stackdriver_logging is not true; the agent is not logged by default",
	}} with input as {
		"resources": {
			"google_dialogflow_cx_agent": [{
				"id": "google_dialogflow_cx_agent.main",
				"name": "main",
				"config": {
					"advanced_settings": [{
						"logging_settings": [{"enable_stackdriver_logging": {"$unknown": "var.l"}}],
					}],
				},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	dialogflow_logging.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
