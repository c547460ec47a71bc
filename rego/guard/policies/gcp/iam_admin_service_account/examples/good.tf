resource "google_storage_bucket_iam_member" "trainer" {
  bucket = "acme-training-data"
  role   = "roles/storage.objectViewer"
  member = "serviceAccount:trainer@acme-ml.iam.gserviceaccount.com"
}

resource "google_project_iam_member" "trainer" {
  project = "acme-ml"
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:trainer@acme-ml.iam.gserviceaccount.com"
}
