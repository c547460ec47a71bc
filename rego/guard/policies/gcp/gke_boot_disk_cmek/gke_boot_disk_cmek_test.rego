package guard.policies.gcp.gke_boot_disk_cmek_test

import data.guard.policies.gcp.gke_boot_disk_cmek

test_nodes_without_a_key_are_denied if {
	gke_boot_disk_cmek.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "boot_disk_kms_key"],
		"message": `no "boot_disk_kms_key" is set; boot disks are encrypted with keys that Google manages`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"name": "gpu", "node_config": [{"machine_type": "n2-standard-8"}]},
	}]}}
}

test_the_pool_of_a_cluster_is_judged_as_well if {
	gke_boot_disk_cmek.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["node_config", 0, "boot_disk_kms_key"],
			"message": `no "boot_disk_kms_key" is set; boot disks are encrypted with keys that Google manages`,
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["node_pool", 0, "node_config", 0, "boot_disk_kms_key"],
			"message": `no "boot_disk_kms_key" is set; boot disks are encrypted with keys that Google manages`,
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"name": "a", "node_config": [{"machine_type": "n2-standard-8"}]},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"node_pool": [{"node_config": [{"machine_type": "n2-standard-8"}]}]},
		},
	]}}
}

test_a_default_pool_that_is_removed_is_not_judged if {
	gke_boot_disk_cmek.deny == set() with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {
			"remove_default_node_pool": true,
			"node_config": [{"machine_type": "n2-standard-8"}],
		},
	}]}}
}

test_nodes_with_a_key_are_allowed if {
	gke_boot_disk_cmek.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"boot_disk_kms_key": "projects/p/k"}]},
	}]}}
}

test_a_referenced_key_is_allowed if {
	gke_boot_disk_cmek.deny == set() with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"boot_disk_kms_key": {
			"$unknown": "google_kms_crypto_key.k.id",
			"$refs": ["google_kms_crypto_key.k"],
		}}]},
	}]}}
}

test_an_unknown_value_leads_to_itself if {
	gke_boot_disk_cmek.deny == {{
		"resource": "google_container_node_pool.main",
		"path": ["node_config", 0, "boot_disk_kms_key"],
		"message": `no "boot_disk_kms_key" is set; boot disks are encrypted with keys that Google manages`,
	}} with input as {"resources": {"google_container_node_pool": [{
		"id": "google_container_node_pool.main",
		"name": "main",
		"config": {"node_config": [{"boot_disk_kms_key": {"$unknown": "var.x"}}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_boot_disk_cmek.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
