resource "github_branch_protection" "main" {
  repository_id = "models"
  pattern       = "main"

  required_pull_request_reviews {
    required_approving_review_count = 1
    dismiss_stale_reviews           = true
  }
}
