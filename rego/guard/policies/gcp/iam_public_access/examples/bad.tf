resource "google_artifact_registry_repository_iam_member" "everyone" {
  location   = "europe-west1"
  repository = "models"
  role       = "roles/artifactregistry.reader"
  member     = "allUsers"
}
