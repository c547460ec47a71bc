package guard.policies.gcp.gke_kubelet_readonly_port_test

import data.guard.policies.gcp.gke_kubelet_readonly_port

test_an_open_port_is_denied if {
	gke_kubelet_readonly_port.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "kubelet_config", 0, "insecure_kubelet_readonly_port_enabled"],
		"message": "the insecure read-only port of the kubelet is enabled",
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {
			"name": "gpu",
			"node_config": [{"kubelet_config": [{"insecure_kubelet_readonly_port_enabled": "TRUE"}]}],
		},
	}]}}
}

test_the_pool_of_a_cluster_is_judged_as_well if {
	gke_kubelet_readonly_port.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["node_config", 0, "kubelet_config", 0, "insecure_kubelet_readonly_port_enabled"],
			"message": "the insecure read-only port of the kubelet is enabled",
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["node_pool", 0, "node_config", 0, "kubelet_config", 0, "insecure_kubelet_readonly_port_enabled"],
			"message": "the insecure read-only port of the kubelet is enabled",
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {
				"name": "a",
				"node_config": [{"kubelet_config": [{
					"insecure_kubelet_readonly_port_enabled": "TRUE",
				}]}],
			},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"node_pool": [{"node_config": [{"kubelet_config": [{
				"insecure_kubelet_readonly_port_enabled": "TRUE",
			}]}]}]},
		},
	]}}
}

test_a_default_pool_that_is_removed_is_not_judged if {
	gke_kubelet_readonly_port.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"remove_default_node_pool": true,
			"node_config": [{"kubelet_config": [{"insecure_kubelet_readonly_port_enabled": "TRUE"}]}],
		},
	}]}}
}

test_a_closed_port_is_allowed if {
	gke_kubelet_readonly_port.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"kubelet_config": [{
			"insecure_kubelet_readonly_port_enabled": "FALSE",
		}]}]},
	}]}}
}

test_nodes_that_say_nothing_are_allowed if {
	gke_kubelet_readonly_port.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"machine_type": "n2-standard-8"}]},
	}]}}
}

test_an_unknown_value_leads_to_itself if {
	gke_kubelet_readonly_port.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "kubelet_config", 0, "insecure_kubelet_readonly_port_enabled"],
		"message": "the insecure read-only port of the kubelet is enabled",
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"kubelet_config": [{"insecure_kubelet_readonly_port_enabled": {
			"$unknown": "var.x",
		}}]}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_kubelet_readonly_port.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}

test_the_defaults_of_a_cluster_are_judged if {
	violations := gke_kubelet_readonly_port.deny with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"enable_autopilot": true,
			"node_pool_defaults": [{"node_config_defaults": [{"insecure_kubelet_readonly_port_enabled": "TRUE"}]}],
			"node_pool_auto_config": [{"node_kubelet_config": [{"insecure_kubelet_readonly_port_enabled": "FALSE"}]}],
		},
	}]}}

	violations == {{
		"resource": "google_container_cluster.main",
		"path": ["node_pool_defaults", 0, "node_config_defaults", 0, "insecure_kubelet_readonly_port_enabled"],
		"message": "the insecure read-only port of the kubelet is enabled for the nodes of the cluster",
	}}
}
