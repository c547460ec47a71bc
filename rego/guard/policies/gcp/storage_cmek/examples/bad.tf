resource "google_storage_bucket" "patients" {
  name     = "acme-patient-records"
  location = "europe-west1"
}
