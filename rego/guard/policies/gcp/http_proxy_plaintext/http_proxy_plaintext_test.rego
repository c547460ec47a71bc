package guard.policies.gcp.http_proxy_plaintext_test

import data.guard.policies.gcp.http_proxy_plaintext

test_a_proxy_that_serves_is_denied if {
	http_proxy_plaintext.deny == {{
		"resource": "google_compute_target_http_proxy.main",
		"path": [],
		"message": "the URL map serves requests over plain HTTP and does not redirect them to HTTPS",
	}} with input as {"resources": {
		"google_compute_target_http_proxy": [{
			"id": "google_compute_target_http_proxy.main",
			"name": "main",
			"config": {"url_map": {
				"$unknown": "google_compute_url_map.main.id",
				"$refs": ["google_compute_url_map.main"],
			}},
		}],
		"google_compute_url_map": [{
			"id": "google_compute_url_map.main",
			"name": "main",
			"config": {"default_service": "web"},
		}],
	}}
}

test_a_proxy_that_redirects_is_allowed if {
	http_proxy_plaintext.deny == set() with input as {"resources": {
		"google_compute_target_http_proxy": [{
			"id": "google_compute_target_http_proxy.main",
			"name": "main",
			"config": {"url_map": {
				"$unknown": "google_compute_url_map.main.id",
				"$refs": ["google_compute_url_map.main"],
			}},
		}],
		"google_compute_url_map": [{
			"id": "google_compute_url_map.main",
			"name": "main",
			"config": {"default_url_redirect": [{"https_redirect": true}]},
		}],
	}}
}

test_a_url_map_that_is_not_in_sight_leads_to_itself if {
	http_proxy_plaintext.deny == {{
		"resource": "google_compute_region_target_http_proxy.main",
		"path": ["url_map"],
		"message": "the URL map serves requests over plain HTTP and does not redirect them to HTTPS",
	}} with input as {"resources": {"google_compute_region_target_http_proxy": [{
		"id": "google_compute_region_target_http_proxy.main",
		"name": "main",
		"config": {"url_map": {"$unknown": "var.url_map"}},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	http_proxy_plaintext.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
