package guard.policies.gcp.data_processing_public_ip_test

import data.guard.policies.gcp.data_processing_public_ip

test_a_cluster_is_denied_by_default if {
	data_processing_public_ip.deny == {{
		"resource": "google_dataproc_cluster.main",
		"path": ["cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only"],
		"message": "internal_ip_only is not true; machines of the cluster get public addresses",
	}} with input as {
		"resources": {
			"google_dataproc_cluster": [{"id": "google_dataproc_cluster.main", "name": "main", "config": {"name": "c"}}],
		},
	}
}

test_a_job_is_denied_by_default if {
	data_processing_public_ip.deny == {{
		"resource": "google_dataflow_job.main",
		"path": ["ip_configuration"],
		"message": "ip_configuration is not WORKER_IP_PRIVATE; workers get public addresses by default",
	}} with input as {
		"resources": {
			"google_dataflow_job": [{"id": "google_dataflow_job.main", "name": "main", "config": {"name": "j"}}],
		},
	}
}

test_an_environment_is_denied_by_default if {
	data_processing_public_ip.deny == {{
		"resource": "google_composer_environment.main",
		"path": ["config", 0, "private_environment_config", 0, "enable_private_endpoint"],
		"message": "the environment is not private; its nodes get public addresses",
	}} with input as {
		"resources": {
			"google_composer_environment": [{
				"id": "google_composer_environment.main",
				"name": "main",
				"config": {"config": [{}]},
			}],
		},
	}
}

test_an_instance_of_Data_Fusion_is_denied_by_default if {
	data_processing_public_ip.deny == {{
		"resource": "google_data_fusion_instance.main",
		"path": ["private_instance"],
		"message": "private_instance is not true; the instance runs on public addresses",
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

test_private_ones_are_allowed if {
	data_processing_public_ip.deny == set() with input as {
		"resources": {
			"google_dataproc_cluster": [
				{
					"id": "google_dataproc_cluster.a",
					"name": "a",
					"config": {
						"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": true}]}],
					},
				},
				{
					"id": "google_dataproc_cluster.b",
					"name": "b",
					"config": {
						"cluster_config": [{"software_config": [{"image_version": "2.2-debian12"}]}],
					},
				},
			],
			"google_dataflow_flex_template_job": [{
				"id": "google_dataflow_flex_template_job.c",
				"name": "c",
				"config": {"ip_configuration": "WORKER_IP_PRIVATE"},
			}],
			"google_composer_environment": [
				{
					"id": "google_composer_environment.d",
					"name": "d",
					"config": {"config": [{"private_environment_config": [{}]}]},
				},
				{
					"id": "google_composer_environment.e",
					"name": "e",
					"config": {"config": [{"enable_private_environment": true}]},
				},
			],
			"google_data_fusion_instance": [{
				"id": "google_data_fusion_instance.f",
				"name": "f",
				"config": {"private_instance": true},
			}],
		},
	}
}

test_an_unknown_setting_leads_to_itself if {
	data_processing_public_ip.deny == {{
		"resource": "google_data_fusion_instance.main",
		"path": ["private_instance"],
		"message": "private_instance is not true; the instance runs on public addresses",
	}} with input as {
		"resources": {
			"google_data_fusion_instance": [{
				"id": "google_data_fusion_instance.main",
				"name": "main",
				"config": {"private_instance": {"$unknown": "var.p"}},
			}],
		},
	}
}

test_resources_of_another_kind_are_not_judged if {
	data_processing_public_ip.deny == set() with input as {
		"resources": {
			"google_project_service": [{
				"id": "google_project_service.main",
				"name": "main",
				"config": {"service": "aiplatform.googleapis.com"},
			}],
		},
	}
}
