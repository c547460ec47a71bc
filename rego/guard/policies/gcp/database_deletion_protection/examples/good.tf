resource "google_spanner_database" "features" {
  instance               = "training"
  name                   = "features"
  enable_drop_protection = true
}
