resource "aws_codebuild_project" "release" {
  name               = "release"
  service_role       = "arn:aws:iam::111122223333:role/codebuild"
  project_visibility = "PRIVATE"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-x86_64-standard:5.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/acme/models.git"
  }
}
