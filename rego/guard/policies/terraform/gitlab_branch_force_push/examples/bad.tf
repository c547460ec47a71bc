resource "gitlab_branch_protection" "main" {
  project          = "platform/models"
  branch           = "main"
  allow_force_push = true
}
