resource "github_repository" "models" {
  name                 = "models"
  vulnerability_alerts = true
}
