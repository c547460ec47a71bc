resource "aws_codebuild_webhook" "tests" {
  project_name = "tests"
}
