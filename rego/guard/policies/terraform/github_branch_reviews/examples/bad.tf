resource "github_branch_protection" "main" {
  repository_id = "models"
  pattern       = "main"
}
