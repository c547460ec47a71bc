resource "google_cloud_run_v2_service_iam_member" "everyone" {
  location = "europe-west1"
  name     = "recommender"
  role     = "roles/run.invoker"
  member   = "allUsers"
}
