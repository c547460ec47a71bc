resource "github_actions_secret" "registry" {
  repository      = "models"
  secret_name     = "REGISTRY_TOKEN"
  encrypted_value = "4TYoPzPlbcD2QyC4Cp4bFd5dMyqQ0Dq8Wm2Wp1VhDmQ="
}
