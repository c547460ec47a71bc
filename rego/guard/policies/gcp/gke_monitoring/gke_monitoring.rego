# METADATA
# title: GKE clusters must send their metrics to Cloud Monitoring
# description: |
#   Crypto mining, floods and crashes that precede a takeover go unnoticed, since no metric can
#   raise an alert.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/configure-metrics
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-052
#   severity: low
#   category: logging
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     supporting: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#   remediation: |
#     Collect the metrics of system components, which is the default:
#
#         resource "google_container_cluster" "training" {
#           monitoring_config {
#             enable_components = ["SYSTEM_COMPONENTS"]
#           }
#         }
package guard.policies.gcp.gke_monitoring

import data.guard.lib.gcp.setting

# The service for Kubernetes is monitoring.googleapis.com/kubernetes
deny contains violation if {
	some cluster in input.resources.google_container_cluster
	cluster.config.monitoring_service == "monitoring.googleapis.com"
	violation := {
		"resource": cluster.id,
		"path": ["monitoring_service"],
		"message": "monitoring_service names the legacy service, which was shut down; no metrics of pods are kept",
	}
}

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	setting.may_be_any_of(cluster.config.monitoring_service, {"none"})
	violation := {
		"resource": cluster.id,
		"path": ["monitoring_service"],
		"message": "monitoring_service is none; no metrics of the cluster are kept",
	}
}

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	some i, metrics in setting.blocks(cluster.config, "monitoring_config")
	metrics.enable_components == []
	violation := {
		"resource": cluster.id,
		"path": ["monitoring_config", i, "enable_components"],
		"message": "enable_components is empty; no metrics of the cluster are kept",
	}
}
