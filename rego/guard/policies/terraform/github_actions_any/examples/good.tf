resource "github_actions_repository_permissions" "models" {
  repository      = "models"
  allowed_actions = "selected"

  allowed_actions_config {
    github_owned_allowed = true
    patterns_allowed     = ["docker/build-push-action@*"]
  }
}
