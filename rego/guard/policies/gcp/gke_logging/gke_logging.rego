# METADATA
# title: GKE clusters must send their logs to Cloud Logging
# description: |
#   What an intruder did on nodes and in system components is lost with the pods; nobody is alerted,
#   and the incident cannot be reconstructed.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/about-logs
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-051
#   severity: medium
#   category: logging
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC7.2", "hipaa:164.312(b)", "gdpr:5(2)"]
#     supporting: ["soc2:CC7.3", "hipaa:164.308(a)(1)(ii)(D)"]
#   remediation: |
#     Collect the logs of system components and workloads, which is the default:
#
#         resource "google_container_cluster" "training" {
#           logging_config {
#             enable_components = ["SYSTEM_COMPONENTS", "APISERVER", "WORKLOADS"]
#           }
#         }
package guard.policies.gcp.gke_logging

import data.guard.lib.gcp.setting
import data.guard.lib.value

# The service for Kubernetes is logging.googleapis.com/kubernetes
deny contains violation if {
	some cluster in input.resources.google_container_cluster
	cluster.config.logging_service == "logging.googleapis.com"
	violation := {
		"resource": cluster.id,
		"path": ["logging_service"],
		"message": "logging_service names the legacy service, which was shut down; no logs of pods are kept",
	}
}

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	setting.may_be_any_of(cluster.config.logging_service, {"none"})
	violation := {
		"resource": cluster.id,
		"path": ["logging_service"],
		"message": "logging_service is none; the logs of the cluster are not kept",
	}
}

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	some i, logs in setting.blocks(cluster.config, "logging_config")
	components := object.get(logs, "enable_components", [])
	missing := {"SYSTEM_COMPONENTS", "WORKLOADS"} - {component | some component in value.as_list(components)}
	count(missing) > 0
	violation := {
		"resource": cluster.id,
		"path": ["logging_config", i, "enable_components"],
		"message": sprintf("logs of these components are not collected: %s", [concat(", ", sort(missing))]),
	}
}
