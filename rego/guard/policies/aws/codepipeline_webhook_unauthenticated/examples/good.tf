resource "aws_codepipeline_webhook" "models" {
  name            = "models"
  authentication  = "GITHUB_HMAC"
  target_action   = "Source"
  target_pipeline = "models"

  authentication_configuration {
    secret_token = var.webhook_secret
  }

  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/{Branch}"
  }
}

variable "webhook_secret" {
  type      = string
  sensitive = true
}
