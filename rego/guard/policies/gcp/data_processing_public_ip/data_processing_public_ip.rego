# METADATA
# title: Data processing must run without public IP addresses
# description: |
#   Every worker can be scanned and attacked from the Internet, and code in a pipeline sends data out
#   directly, past any proxy or NAT gateway.
# related_resources:
#   - ref: https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/network
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_cluster
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataflow_job
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/composer_environment
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_fusion_instance
# custom:
#   id: GRD-GCP-109
#   severity: medium
#   category: network
#   systems: [dataproc, dataflow, composer, data-fusion]
#   resources:
#     - google_dataproc_cluster
#     - google_dataflow_job
#     - google_dataflow_flex_template_job
#     - google_composer_environment
#     - google_data_fusion_instance
#   controls:
#     direct: ["soc2:CC6.6", "hipaa:164.312(e)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.1"]
#   remediation: |
#     Give workers internal addresses only:
#
#         resource "google_dataproc_cluster" "features" {
#           name   = "features"
#           region = "europe-west1"
#
#           cluster_config {
#             gce_cluster_config {
#               subnetwork       = "training"
#               internal_ip_only = true
#             }
#           }
#         }
package guard.policies.gcp.data_processing_public_ip

import data.guard.lib.value

deny contains violation if {
	some cluster in input.resources.google_dataproc_cluster
	path := ["cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only"]
	not value.is_true(object.get(cluster.config, path, _internal_by_default(cluster)))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "internal_ip_only is not true; machines of the cluster get public addresses",
	}
}

deny contains violation if {
	some type in {"google_dataflow_flex_template_job", "google_dataflow_job"}
	some job in input.resources[type]
	object.get(job.config, "ip_configuration", "WORKER_IP_PUBLIC") != "WORKER_IP_PRIVATE"
	violation := {
		"resource": job.id,
		"path": ["ip_configuration"],
		"message": "ip_configuration is not WORKER_IP_PRIVATE; workers get public addresses by default",
	}
}

deny contains violation if {
	some environment in input.resources.google_composer_environment
	path := ["config", 0, "private_environment_config", 0, "enable_private_endpoint"]
	not value.is_true(object.get(environment.config, ["config", 0, "enable_private_environment"], false))
	object.get(environment.config, ["config", 0, "private_environment_config"], []) == []
	violation := {
		"resource": environment.id,
		"path": path,
		"message": "the environment is not private; its nodes get public addresses",
	}
}

deny contains violation if {
	some instance in input.resources.google_data_fusion_instance
	not value.is_true(object.get(instance.config, "private_instance", false))
	violation := {
		"resource": instance.id,
		"path": ["private_instance"],
		"message": "private_instance is not true; the instance runs on public addresses",
	}
}

# Since image version 2.2 clusters have internal addresses unless told otherwise
_internal_by_default(cluster) if {
	path := ["cluster_config", 0, "software_config", 0, "image_version"]
	version := object.get(cluster.config, path, "")
	is_string(version)
	regex.match(`^(2\.[2-9]|[3-9]\.)`, version)
} else := false
