resource "google_secret_manager_secret" "registry" {
  secret_id = "registry"

  replication {
    auto {}
  }

  rotation {
    rotation_period    = "7776000s"
    next_rotation_time = "2027-01-01T00:00:00Z"
  }

  topics {
    name = "projects/acme-ml/topics/rotation"
  }
}
