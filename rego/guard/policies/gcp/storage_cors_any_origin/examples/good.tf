resource "google_storage_bucket" "uploads" {
  name     = "acme-label-uploads"
  location = "EU"

  cors {
    origin          = ["https://labels.example.com"]
    method          = ["GET", "PUT"]
    response_header = ["Content-Type"]
    max_age_seconds = 3600
  }
}
