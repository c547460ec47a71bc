package guard.policies.gcp.gke_release_channel_test

import data.guard.policies.gcp.gke_release_channel

_violation := {
	"resource": "google_container_cluster.main",
	"path": ["release_channel", 0, "channel"],
	"message": "the release channel is UNSPECIFIED, which leaves the cluster without automatic upgrades of its version",
}

_found(config) := violations if {
	violations := gke_release_channel.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": config,
	}]}}
}

test_missing_release_channel_channel_is_allowed if {
	_found({"name": "training"}) == set()
}

test_release_channel_channel_unspecified_is_denied if {
	_found({"name": "training", "release_channel": [{"channel": "UNSPECIFIED"}]}) == {_violation}
}

test_release_channel_channel_regular_is_allowed if {
	_found({"name": "training", "release_channel": [{"channel": "REGULAR"}]}) == set()
}

test_release_channel_channel_stable_is_allowed if {
	_found({"name": "training", "release_channel": [{"channel": "STABLE"}]}) == set()
}

test_unknown_release_channel_channel_leads_to_itself if {
	_found({
		"name": "training",
		"release_channel": [{"channel": {"$unknown": "var.setting"}}],
	}) == {_violation}
}

test_resources_of_another_kind_are_not_judged if {
	gke_release_channel.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
