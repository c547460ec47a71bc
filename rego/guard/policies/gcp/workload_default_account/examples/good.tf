resource "google_cloudfunctions2_function" "scorer" {
  name     = "scorer"
  location = "europe-west1"

  service_config {
    ingress_settings      = "ALLOW_INTERNAL_ONLY"
    service_account_email = google_service_account.scorer.email
  }
}

resource "google_service_account" "scorer" {
  account_id = "scorer"
}
