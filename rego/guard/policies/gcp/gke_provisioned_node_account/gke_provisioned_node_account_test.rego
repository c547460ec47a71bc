package guard.policies.gcp.gke_provisioned_node_account_test

import data.guard.policies.gcp.gke_provisioned_node_account

test_provisioning_without_an_account_is_denied if {
	gke_provisioned_node_account.deny == {
		{
			"resource": "google_container_cluster.first",
			"path": ["cluster_autoscaling", 0, "auto_provisioning_defaults", 0, "service_account"],
			"message": `no own "service_account" for provisioned nodes; they use the default account of Compute Engine`,
		},
		{
			"resource": "google_container_cluster.second",
			"path": ["cluster_autoscaling", 0, "auto_provisioning_defaults", 0, "service_account"],
			"message": `no own "service_account" for provisioned nodes; they use the default account of Compute Engine`,
		},
	} with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"cluster_autoscaling": [{"enabled": true}]},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"cluster_autoscaling": [{
				"enabled": true,
				"auto_provisioning_defaults": [{"service_account": "default"}],
			}]},
		},
	]}}
}

test_own_accounts_and_clusters_without_provisioning_are_allowed if {
	gke_provisioned_node_account.deny == set() with input as {"resources": {"google_container_cluster": [
		{
			"id": "google_container_cluster.first",
			"name": "first",
			"config": {"cluster_autoscaling": [{
				"enabled": true,
				"auto_provisioning_defaults": [{"service_account": "n@p.iam.gserviceaccount.com"}],
			}]},
		},
		{
			"id": "google_container_cluster.second",
			"name": "second",
			"config": {"cluster_autoscaling": [{"enabled": false}]},
		},
		{"id": "google_container_cluster.third", "name": "third", "config": {"name": "a"}},
	]}}
}

test_an_unknown_account_leads_to_itself if {
	gke_provisioned_node_account.deny == {{
		"resource": "google_container_cluster.main",
		"path": ["cluster_autoscaling", 0, "auto_provisioning_defaults", 0, "service_account"],
		"message": `no own "service_account" for provisioned nodes; they use the default account of Compute Engine`,
	}} with input as {"resources": {"google_container_cluster": [{
		"id": "google_container_cluster.main",
		"name": "main",
		"config": {"cluster_autoscaling": [{
			"enabled": true,
			"auto_provisioning_defaults": [{"service_account": {"$unknown": "var.account"}}],
		}]},
	}]}}
}

test_resources_of_another_kind_are_not_judged if {
	gke_provisioned_node_account.deny == set() with input as {"resources": {"google_project_service": [{
		"id": "google_project_service.main",
		"name": "main",
		"config": {"service": "aiplatform.googleapis.com"},
	}]}}
}
