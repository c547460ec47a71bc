resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }
}
