package guard.policies.gcp.functions_runtime_test

import data.guard.policies.gcp.functions_runtime

test_an_old_runtime_is_denied if {
	functions_runtime.deny == {{
		"resource": "google_cloudfunctions_function.main",
		"path": ["runtime"],
		"message": "runtime python37 gets no security fixes any more",
	}} with input as {
		"resources": {
			"google_cloudfunctions_function": [{
				"id": "google_cloudfunctions_function.main",
				"name": "main",
				"config": {"runtime": "python37"},
			}],
		},
	}
}

test_an_old_runtime_of_the_second_generation_is_denied if {
	functions_runtime.deny == {{
		"resource": "google_cloudfunctions2_function.main",
		"path": ["build_config", 0, "runtime"],
		"message": "runtime nodejs16 gets no security fixes any more",
	}} with input as {
		"resources": {
			"google_cloudfunctions2_function": [{
				"id": "google_cloudfunctions2_function.main",
				"name": "main",
				"config": {"build_config": [{"runtime": "nodejs16"}]},
			}],
		},
	}
}

test_a_current_runtime_is_allowed if {
	functions_runtime.deny == set() with input as {
		"resources": {
			"google_cloudfunctions_function": [{
				"id": "google_cloudfunctions_function.main",
				"name": "main",
				"config": {"runtime": "python313"},
			}],
		},
	}
}

test_an_unknown_runtime_is_not_judged if {
	functions_runtime.deny == set() with input as {
		"resources": {
			"google_cloudfunctions_function": [{
				"id": "google_cloudfunctions_function.main",
				"name": "main",
				"config": {"runtime": {"$unknown": "var.r"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	functions_runtime.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
