resource "google_artifact_registry_repository_iam_member" "nodes" {
  location   = "europe-west1"
  repository = "models"
  role       = "roles/artifactregistry.reader"
  member     = "serviceAccount:nodes@acme-ml.iam.gserviceaccount.com"
}
