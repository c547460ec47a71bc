resource "google_spanner_database" "features" {
  instance            = "training"
  name                = "features"
  deletion_protection = false
}
