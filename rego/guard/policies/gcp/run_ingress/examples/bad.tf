resource "google_cloud_run_v2_service" "recommender" {
  name     = "recommender"
  location = "europe-west1"
  ingress  = "INGRESS_TRAFFIC_ALL"

  template {
    containers {
      image = "europe-west1-docker.pkg.dev/acme-ml/images/recommender:1.4.2"
    }
  }
}
