# METADATA
# title: GKE clusters must take their groups from the directory
# description: |
#   Without groups from Google Workspace every right in the cluster is given to single accounts, and
#   stays when somebody leaves the team.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/google-groups-rbac
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster
# custom:
#   id: GRD-GCP-134
#   severity: low
#   profile: strict
#   category: access-control
#   systems: [gke]
#   resources: [google_container_cluster]
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Name the security group of the organization:
#
#         resource "google_container_cluster" "training" {
#           name     = "training"
#           location = "europe-west1"
#
#           authenticator_groups_config {
#             security_group = "gke-security-groups@example.com"
#           }
#         }
package guard.policies.gcp.gke_rbac_groups

import data.guard.lib.gcp.setting

deny contains violation if {
	some cluster in input.resources.google_container_cluster
	path := ["authenticator_groups_config", 0, "security_group"]
	not setting.is_set(object.get(cluster.config, path, ""))
	violation := {
		"resource": cluster.id,
		"path": path,
		"message": "no security_group is named; roles in the cluster cannot be bound to groups of the directory",
	}
}
