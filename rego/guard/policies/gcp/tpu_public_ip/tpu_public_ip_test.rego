package guard.policies.gcp.tpu_public_ip_test

import data.guard.policies.gcp.tpu_public_ip

test_a_public_address_is_denied if {
	tpu_public_ip.deny == {{
		"resource": "google_tpu_v2_vm.main",
		"path": ["network_config", 0, "enable_external_ips"],
		"message": "enable_external_ips is true; the machine gets a public address",
	}} with input as {
		"resources": {
			"google_tpu_v2_vm": [{
				"id": "google_tpu_v2_vm.main",
				"name": "main",
				"config": {"network_config": [{"enable_external_ips": true}]},
			}],
		},
	}
}

test_a_queued_machine_is_denied if {
	tpu_public_ip.deny == {{
		"resource": "google_tpu_v2_queued_resource.main",
		"path": ["tpu", 0, "node_spec", 0, "node", 0, "network_config", 0, "enable_external_ips"],
		"message": "enable_external_ips is true; the machine gets a public address",
	}} with input as {
		"resources": {
			"google_tpu_v2_queued_resource": [{
				"id": "google_tpu_v2_queued_resource.main",
				"name": "main",
				"config": {
					"tpu": [{
						"node_spec": [{"node": [{"network_config": [{"enable_external_ips": true}]}]}],
					}],
				},
			}],
		},
	}
}

test_an_internal_address_is_allowed if {
	tpu_public_ip.deny == set() with input as {
		"resources": {
			"google_tpu_v2_vm": [{
				"id": "google_tpu_v2_vm.main",
				"name": "main",
				"config": {"network_config": [{"enable_external_ips": false}]},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	tpu_public_ip.deny == {{
		"resource": "google_tpu_v2_vm.main",
		"path": ["network_config", 0, "enable_external_ips"],
		"message": "enable_external_ips is true; the machine gets a public address",
	}} with input as {
		"resources": {
			"google_tpu_v2_vm": [{
				"id": "google_tpu_v2_vm.main",
				"name": "main",
				"config": {"network_config": [{"enable_external_ips": {"$unknown": "var.p"}}]},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	tpu_public_ip.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
