resource "google_bigquery_dataset" "features" {
  dataset_id = "features"
  location   = "EU"

  access {
    role           = "READER"
    group_by_email = "analysts@example.com"
  }

  access {
    role          = "OWNER"
    special_group = "projectOwners"
  }
}
