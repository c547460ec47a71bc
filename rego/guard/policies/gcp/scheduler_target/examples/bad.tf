resource "google_cloud_scheduler_job" "retrain" {
  name     = "retrain"
  schedule = "0 3 * * *"

  http_target {
    uri = "https://trainer.example.com/start"
  }
}
