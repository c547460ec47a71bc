resource "github_actions_secret" "registry" {
  repository      = "models"
  secret_name     = "REGISTRY_TOKEN"
  plaintext_value = "changed-by-rotation-job"
}
