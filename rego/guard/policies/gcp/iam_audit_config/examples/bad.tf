resource "google_project_iam_audit_config" "all" {
  project = "acme-ml"
  service = "allServices"

  audit_log_config {
    log_type = "DATA_READ"

    exempted_members = ["serviceAccount:etl@acme-ml.iam.gserviceaccount.com"]
  }
}
