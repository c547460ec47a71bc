# METADATA
# title: GKE clusters must keep the security posture checks on
# description: |
#   Workloads that run privileged or with known misconfigurations are no longer reported; nobody
#   sees them before an attacker does.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/about-security-posture-dashboard
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-073
#   severity: low
#   category: configuration
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC7.1", "hipaa:164.308(a)(5)(ii)(B)", "gdpr:32(1)(b)"]
#   remediation: |
#     Leave the checks on, which is the default:
#
#         resource "google_container_cluster" "training" {
#           security_posture_config {
#             mode = "BASIC"
#           }
#         }
package guard.policies.gcp.gke_security_posture

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	path := ["security_posture_config", 0, "mode"]
	setting.may_be_any_of(object.get(cluster.config, path, "BASIC"), {"DISABLED"})
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "the security posture mode is DISABLED",
	}
}
