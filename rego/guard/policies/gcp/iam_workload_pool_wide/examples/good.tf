resource "google_service_account_iam_member" "pipelines" {
  service_account_id = "projects/acme-ml/serviceAccounts/deployer@acme-ml.iam.gserviceaccount.com"
  role               = "roles/iam.workloadIdentityUser"
  member             = "principalSet://iam.googleapis.com/projects/123/locations/global/workloadIdentityPools/pipelines/attribute.repository/acme/models"
}
