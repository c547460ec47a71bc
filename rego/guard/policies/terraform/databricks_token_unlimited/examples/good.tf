resource "databricks_token" "pipeline" {
  comment          = "nightly pipeline"
  lifetime_seconds = 604800
}
