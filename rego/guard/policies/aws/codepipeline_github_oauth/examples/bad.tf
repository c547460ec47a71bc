resource "aws_codepipeline" "train" {
  name     = "train"
  role_arn = "arn:aws:iam::111122223333:role/train"

  artifact_store {
    location = "acme-artifacts"
    type     = "S3"
  }

  stage {
    name = "Source"

    action {
      name             = "Source"
      category         = "Source"
      owner            = "ThirdParty"
      provider         = "GitHub"
      version          = "1"
      output_artifacts = ["source"]

      configuration = {
        Owner      = "acme"
        Repo       = "train"
        Branch     = "main"
        OAuthToken = var.github_token
      }
    }
  }

  stage {
    name = "Build"

    action {
      name            = "Build"
      category        = "Build"
      owner           = "AWS"
      provider        = "CodeBuild"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ProjectName = "train"
      }
    }
  }
}

variable "github_token" {
  sensitive = true
}
