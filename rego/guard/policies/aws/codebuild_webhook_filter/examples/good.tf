resource "aws_codebuild_webhook" "tests" {
  project_name = "tests"

  filter_group {
    filter {
      type    = "EVENT"
      pattern = "PUSH"
    }

    filter {
      type    = "ACTOR_ACCOUNT_ID"
      pattern = "^(1234567|7654321)$"
    }
  }
}
