resource "github_actions_repository_permissions" "models" {
  repository      = "models"
  allowed_actions = "all"
}
