resource "github_repository_deploy_key" "serving" {
  repository = "models"
  title      = "serving"
  key        = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExamp serving"
  read_only  = false
}
