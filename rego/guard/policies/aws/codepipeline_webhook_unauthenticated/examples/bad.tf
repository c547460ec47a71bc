resource "aws_codepipeline_webhook" "models" {
  name            = "models"
  authentication  = "UNAUTHENTICATED"
  target_action   = "Source"
  target_pipeline = "models"

  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/{Branch}"
  }
}
