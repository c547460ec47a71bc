resource "aws_codepipeline" "models" {
  name     = "models"
  role_arn = "arn:aws:iam::111122223333:role/pipeline"

  artifact_store {
    location = "pipeline-artifacts-111122223333"
    type     = "S3"
  }

  stage {
    name = "Source"

    action {
      name             = "Source"
      category         = "Source"
      owner            = "AWS"
      provider         = "CodeStarSourceConnection"
      version          = "1"
      output_artifacts = ["source"]

      configuration = {
        ConnectionArn    = "arn:aws:codestar-connections:eu-west-1:111122223333:connection/1a2b3c4d"
        FullRepositoryId = "acme/models"
        BranchName       = "main"
      }
    }
  }
}
