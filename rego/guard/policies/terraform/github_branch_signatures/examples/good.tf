resource "github_branch_protection" "main" {
  repository_id          = "features"
  pattern                = "main"
  require_signed_commits = true

  required_pull_request_reviews {
    required_approving_review_count = 1
  }
}
