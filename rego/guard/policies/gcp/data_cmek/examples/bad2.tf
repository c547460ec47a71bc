resource "google_pubsub_topic" "predictions" {
  name = "predictions"
}
