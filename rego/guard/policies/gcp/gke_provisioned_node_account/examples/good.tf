resource "google_container_cluster" "training" {
  name     = "training"
  location = "europe-west1"

  cluster_autoscaling {
    enabled = true

    resource_limits {
      resource_type = "nvidia-tesla-a100"
      maximum       = 8
    }

    auto_provisioning_defaults {
      service_account = "nodes@acme-ml.iam.gserviceaccount.com"
      oauth_scopes    = ["https://www.googleapis.com/auth/cloud-platform"]
    }
  }
}
