resource "google_project_organization_policy" "keys" {
  project    = "acme-ml"
  constraint = "iam.disableServiceAccountKeyCreation"

  boolean_policy {
    enforced = true
  }
}
