resource "google_logging_project_exclusion" "noise" {
  name   = "noise"
  filter = "resource.type = k8s_container AND severity < INFO"
}
