resource "github_repository_webhook" "ci" {
  repository = "models"
  events     = ["push"]

  configuration {
    url          = "http://ci.example.com/hook"
    content_type = "json"
  }
}
