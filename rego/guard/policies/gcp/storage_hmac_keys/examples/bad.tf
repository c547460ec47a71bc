resource "google_service_account" "loader" {
  account_id = "data-loader"
}

resource "google_storage_hmac_key" "loader" {
  service_account_email = google_service_account.loader.email
}
