resource "google_secret_manager_secret" "registry" {
  secret_id = "registry"

  replication {
    auto {}
  }
}
