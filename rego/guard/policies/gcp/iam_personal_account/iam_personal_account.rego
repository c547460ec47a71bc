# METADATA
# title: Roles must not be granted to personal Google accounts
# description: |
#   A private mail account follows none of the company's rules for passwords and second factors,
#   stays when its owner leaves, and nobody sees when it is taken over.
# related_resources:
#   - ref: https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
# custom:
#   id: GRD-GCP-080
#   severity: high
#   category: access-control
#   systems: [iam]
#   resources:
#     - google_project_iam_member
#     - google_project_iam_binding
#     - google_folder_iam_member
#     - google_folder_iam_binding
#     - google_organization_iam_member
#     - google_organization_iam_binding
#     - google_service_account_iam_member
#     - google_service_account_iam_binding
#     - google_storage_bucket_iam_member
#     - google_storage_bucket_iam_binding
#     - google_bigquery_dataset_iam_member
#     - google_bigquery_dataset_iam_binding
#     - google_bigquery_table_iam_member
#     - google_bigquery_table_iam_binding
#     - google_pubsub_topic_iam_member
#     - google_pubsub_topic_iam_binding
#     - google_pubsub_subscription_iam_member
#     - google_pubsub_subscription_iam_binding
#     - google_kms_crypto_key_iam_member
#     - google_kms_crypto_key_iam_binding
#     - google_kms_key_ring_iam_member
#     - google_kms_key_ring_iam_binding
#     - google_secret_manager_secret_iam_member
#     - google_secret_manager_secret_iam_binding
#     - google_artifact_registry_repository_iam_member
#     - google_artifact_registry_repository_iam_binding
#     - google_cloud_run_service_iam_member
#     - google_cloud_run_service_iam_binding
#     - google_cloud_run_v2_service_iam_member
#     - google_cloud_run_v2_service_iam_binding
#     - google_compute_instance_iam_member
#     - google_compute_instance_iam_binding
#     - google_notebooks_instance_iam_member
#     - google_notebooks_instance_iam_binding
#     - google_workbench_instance_iam_member
#     - google_workbench_instance_iam_binding
#     - google_dataproc_cluster_iam_member
#     - google_dataproc_cluster_iam_binding
#     - google_spanner_database_iam_member
#     - google_spanner_database_iam_binding
#     - google_bigtable_instance_iam_member
#     - google_bigtable_instance_iam_binding
#     - data.google_iam_policy
#   controls:
#     direct: ["soc2:CC6.3", "hipaa:164.308(a)(4)(ii)(B)"]
#     supporting: ["soc2:CC6.1", "gdpr:32(1)(b)"]
#   remediation: |
#     Grant the role to an account or group of the organization:
#
#         resource "google_project_iam_member" "contractor" {
#           project = "acme-ml"
#           role    = "roles/bigquery.dataViewer"
#           member  = "group:contractors@example.com"
#         }
package guard.policies.gcp.iam_personal_account

import data.guard.lib.gcp.iam

_things := {
	"google_project",
	"google_folder",
	"google_organization",
	"google_service_account",
	"google_storage_bucket",
	"google_bigquery_dataset",
	"google_bigquery_table",
	"google_pubsub_topic",
	"google_pubsub_subscription",
	"google_kms_crypto_key",
	"google_kms_key_ring",
	"google_secret_manager_secret",
	"google_artifact_registry_repository",
	"google_cloud_run_service",
	"google_cloud_run_v2_service",
	"google_compute_instance",
	"google_notebooks_instance",
	"google_workbench_instance",
	"google_dataproc_cluster",
	"google_spanner_database",
	"google_bigtable_instance",
}

deny contains violation if {
	some thing in _things
	some grant in iam.grants(thing)
	is_string(grant.member)
	regex.match(`(?i)^[a-z]+:[^@]+@(gmail|googlemail)\.com$`, grant.member)
	violation := {
		"resource": grant.resource,
		"path": grant.path,
		"message": sprintf("%s is a personal account, outside the organization", [grant.member]),
	}
}
