resource "google_cloud_run_v2_service_iam_member" "frontend" {
  location = "europe-west1"
  name     = "recommender"
  role     = "roles/run.invoker"
  member   = "serviceAccount:frontend@acme-ml.iam.gserviceaccount.com"
}
