resource "google_cloudbuild_trigger" "checks" {
  name     = "checks"
  filename = "cloudbuild.yaml"

  github {
    owner = "acme"
    name  = "models"

    pull_request {
      branch = "^main$"
    }
  }
}
