resource "google_pubsub_topic_iam_binding" "publishers" {
  topic   = "predictions"
  role    = "roles/pubsub.publisher"
  members = ["allAuthenticatedUsers"]
}
