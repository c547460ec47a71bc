resource "github_workflow_repository_permissions" "models" {
  repository                   = "models"
  default_workflow_permissions = "read"
}
