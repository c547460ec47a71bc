# METADATA
# title: Projects, data and services must not be open to everyone
# description: |
#   allUsers is anyone on the Internet, allAuthenticatedUsers anyone with a Google account. Whatever
#   the role permits, from reading a table or a secret to running jobs, they do it without a further
#   step.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/principals-overview
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam
# custom:
#   id: GRD-GCP-087
#   severity: critical
#   category: access-control
#   systems: [iam]
#   resources:
#     - google_project_iam_member
#     - google_project_iam_binding
#     - google_project_iam_policy
#     - google_folder_iam_member
#     - google_folder_iam_binding
#     - google_folder_iam_policy
#     - google_organization_iam_member
#     - google_organization_iam_binding
#     - google_organization_iam_policy
#     - google_service_account_iam_member
#     - google_service_account_iam_binding
#     - google_service_account_iam_policy
#     - google_bigquery_dataset_iam_member
#     - google_bigquery_dataset_iam_binding
#     - google_bigquery_dataset_iam_policy
#     - google_bigquery_table_iam_member
#     - google_bigquery_table_iam_binding
#     - google_bigquery_table_iam_policy
#     - google_bigtable_instance_iam_member
#     - google_bigtable_instance_iam_binding
#     - google_bigtable_instance_iam_policy
#     - google_bigtable_table_iam_member
#     - google_bigtable_table_iam_binding
#     - google_bigtable_table_iam_policy
#     - google_spanner_instance_iam_member
#     - google_spanner_instance_iam_binding
#     - google_spanner_instance_iam_policy
#     - google_spanner_database_iam_member
#     - google_spanner_database_iam_binding
#     - google_spanner_database_iam_policy
#     - google_pubsub_topic_iam_member
#     - google_pubsub_topic_iam_binding
#     - google_pubsub_topic_iam_policy
#     - google_pubsub_subscription_iam_member
#     - google_pubsub_subscription_iam_binding
#     - google_pubsub_subscription_iam_policy
#     - google_artifact_registry_repository_iam_member
#     - google_artifact_registry_repository_iam_binding
#     - google_artifact_registry_repository_iam_policy
#     - google_secret_manager_secret_iam_member
#     - google_secret_manager_secret_iam_binding
#     - google_secret_manager_secret_iam_policy
#     - google_compute_instance_iam_member
#     - google_compute_instance_iam_binding
#     - google_compute_instance_iam_policy
#     - google_compute_subnetwork_iam_member
#     - google_compute_subnetwork_iam_binding
#     - google_compute_subnetwork_iam_policy
#     - google_dataproc_cluster_iam_member
#     - google_dataproc_cluster_iam_binding
#     - google_dataproc_cluster_iam_policy
#     - google_dataproc_job_iam_member
#     - google_dataproc_job_iam_binding
#     - google_dataproc_job_iam_policy
#     - google_notebooks_instance_iam_member
#     - google_notebooks_instance_iam_binding
#     - google_notebooks_instance_iam_policy
#     - google_notebooks_runtime_iam_member
#     - google_notebooks_runtime_iam_binding
#     - google_notebooks_runtime_iam_policy
#     - google_workbench_instance_iam_member
#     - google_workbench_instance_iam_binding
#     - google_workbench_instance_iam_policy
#     - google_colab_runtime_template_iam_member
#     - google_colab_runtime_template_iam_binding
#     - google_colab_runtime_template_iam_policy
#     - google_vertex_ai_endpoint_iam_member
#     - google_vertex_ai_endpoint_iam_binding
#     - google_vertex_ai_endpoint_iam_policy
#     - google_vertex_ai_featurestore_iam_member
#     - google_vertex_ai_featurestore_iam_binding
#     - google_vertex_ai_featurestore_iam_policy
#     - google_vertex_ai_featurestore_entitytype_iam_member
#     - google_vertex_ai_featurestore_entitytype_iam_binding
#     - google_vertex_ai_featurestore_entitytype_iam_policy
#     - google_vertex_ai_feature_online_store_iam_member
#     - google_vertex_ai_feature_online_store_iam_binding
#     - google_vertex_ai_feature_online_store_iam_policy
#     - google_healthcare_dataset_iam_member
#     - google_healthcare_dataset_iam_binding
#     - google_healthcare_dataset_iam_policy
#     - google_healthcare_dicom_store_iam_member
#     - google_healthcare_dicom_store_iam_binding
#     - google_healthcare_dicom_store_iam_policy
#     - google_healthcare_fhir_store_iam_member
#     - google_healthcare_fhir_store_iam_binding
#     - google_healthcare_fhir_store_iam_policy
#     - google_healthcare_hl7_v2_store_iam_member
#     - google_healthcare_hl7_v2_store_iam_binding
#     - google_healthcare_hl7_v2_store_iam_policy
#     - google_data_fusion_instance_iam_member
#     - google_data_fusion_instance_iam_binding
#     - google_data_fusion_instance_iam_policy
#     - google_dataplex_lake_iam_member
#     - google_dataplex_lake_iam_binding
#     - google_dataplex_lake_iam_policy
#     - google_dataplex_zone_iam_member
#     - google_dataplex_zone_iam_binding
#     - google_dataplex_zone_iam_policy
#     - google_dataplex_asset_iam_member
#     - google_dataplex_asset_iam_binding
#     - google_dataplex_asset_iam_policy
#     - google_cloud_tasks_queue_iam_member
#     - google_cloud_tasks_queue_iam_binding
#     - google_cloud_tasks_queue_iam_policy
#     - google_sourcerepo_repository_iam_member
#     - google_sourcerepo_repository_iam_binding
#     - google_sourcerepo_repository_iam_policy
#     - google_dns_managed_zone_iam_member
#     - google_dns_managed_zone_iam_binding
#     - google_dns_managed_zone_iam_policy
#     - google_container_analysis_note_iam_member
#     - google_container_analysis_note_iam_binding
#     - google_container_analysis_note_iam_policy
#     - google_cloudbuildv2_connection_iam_member
#     - google_cloudbuildv2_connection_iam_binding
#     - google_cloudbuildv2_connection_iam_policy
#     - google_scc_source_iam_member
#     - google_scc_source_iam_binding
#     - google_scc_source_iam_policy
#     - google_privateca_ca_pool_iam_member
#     - google_privateca_ca_pool_iam_binding
#     - google_privateca_ca_pool_iam_policy
#     - google_data_catalog_entry_group_iam_member
#     - google_data_catalog_entry_group_iam_binding
#     - google_data_catalog_entry_group_iam_policy
#     - google_data_catalog_policy_tag_iam_member
#     - google_data_catalog_policy_tag_iam_binding
#     - google_data_catalog_policy_tag_iam_policy
#     - google_data_catalog_tag_template_iam_member
#     - google_data_catalog_tag_template_iam_binding
#     - google_data_catalog_tag_template_iam_policy
#     - google_iap_web_iam_member
#     - google_iap_web_iam_binding
#     - google_iap_web_iam_policy
#     - google_iap_web_backend_service_iam_member
#     - google_iap_web_backend_service_iam_binding
#     - google_iap_web_backend_service_iam_policy
#     - google_iap_web_type_app_engine_iam_member
#     - google_iap_web_type_app_engine_iam_binding
#     - google_iap_web_type_app_engine_iam_policy
#     - google_iap_tunnel_instance_iam_member
#     - google_iap_tunnel_instance_iam_binding
#     - google_iap_tunnel_instance_iam_policy
#     - google_iap_web_cloud_run_service_iam_member
#     - google_iap_web_cloud_run_service_iam_binding
#     - google_iap_web_cloud_run_service_iam_policy
#     - google_gke_hub_membership_iam_member
#     - google_gke_hub_membership_iam_binding
#     - google_gke_hub_membership_iam_policy
#     - data.google_iam_policy
#   controls:
#     direct: ["soc2:CC6.1", "hipaa:164.312(a)(1)", "gdpr:32(1)(b)"]
#     supporting: ["soc2:CC6.3"]
#   remediation: |
#     Name the groups or service accounts that need the role:
#
#         resource "google_artifact_registry_repository_iam_member" "nodes" {
#           location   = "europe-west1"
#           repository = "models"
#           role       = "roles/artifactregistry.reader"
#           member     = "serviceAccount:nodes@acme-ml.iam.gserviceaccount.com"
#         }
package guard.policies.gcp.iam_public_access

import data.guard.lib.gcp.iam

_things := {
	"google_project",
	"google_folder",
	"google_organization",
	"google_service_account",
	"google_bigquery_dataset",
	"google_bigquery_table",
	"google_bigtable_instance",
	"google_bigtable_table",
	"google_spanner_instance",
	"google_spanner_database",
	"google_pubsub_topic",
	"google_pubsub_subscription",
	"google_artifact_registry_repository",
	"google_secret_manager_secret",
	"google_iap_web",
	"google_iap_web_backend_service",
	"google_iap_web_type_app_engine",
	"google_iap_tunnel_instance",
	"google_iap_web_cloud_run_service",
	"google_gke_hub_membership",
	"google_compute_instance",
	"google_compute_subnetwork",
	"google_dataproc_cluster",
	"google_dataproc_job",
	"google_notebooks_instance",
	"google_notebooks_runtime",
	"google_workbench_instance",
	"google_colab_runtime_template",
	"google_vertex_ai_endpoint",
	"google_vertex_ai_featurestore",
	"google_vertex_ai_featurestore_entitytype",
	"google_vertex_ai_feature_online_store",
	"google_healthcare_dataset",
	"google_healthcare_dicom_store",
	"google_healthcare_fhir_store",
	"google_healthcare_hl7_v2_store",
	"google_data_fusion_instance",
	"google_dataplex_lake",
	"google_dataplex_zone",
	"google_dataplex_asset",
	"google_cloud_tasks_queue",
	"google_sourcerepo_repository",
	"google_dns_managed_zone",
	"google_container_analysis_note",
	"google_cloudbuildv2_connection",
	"google_scc_source",
	"google_privateca_ca_pool",
	"google_data_catalog_entry_group",
	"google_data_catalog_policy_tag",
	"google_data_catalog_tag_template",
}

deny contains violation if {
	some thing in _things
	some violation in iam.public(thing)
}
