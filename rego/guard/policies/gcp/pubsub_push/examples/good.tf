resource "google_pubsub_subscription" "predictions" {
  name  = "predictions"
  topic = "predictions"

  push_config {
    push_endpoint = "https://scorer.example.com/predictions"

    oidc_token {
      service_account_email = "pusher@acme-ml.iam.gserviceaccount.com"
    }
  }
}
