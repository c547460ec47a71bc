resource "github_branch_protection" "main" {
  repository_id       = "pipelines"
  pattern             = "main"
  allows_force_pushes = false

  required_pull_request_reviews {
    required_approving_review_count = 2
  }
}
