resource "aws_codebuild_project" "package" {
  name         = "package"
  service_role = "arn:aws:iam::111122223333:role/package"

  artifacts {
    type     = "S3"
    location = "acme-packages"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"
  }

  source {
    type     = "GITHUB"
    location = "https://github.com/acme/package.git"
  }
}
