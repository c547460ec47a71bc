resource "github_repository" "models" {
  name                 = "models"
  visibility           = "private"
  vulnerability_alerts = true
}
