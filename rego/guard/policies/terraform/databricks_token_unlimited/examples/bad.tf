resource "databricks_token" "pipeline" {
  comment = "nightly pipeline"
}
