resource "aws_apprunner_service" "demo" {
  service_name = "demo"

  source_configuration {
    auto_deployments_enabled = false

    image_repository {
      image_identifier      = "public.ecr.aws/acme/demo:1.2.0"
      image_repository_type = "ECR_PUBLIC"
    }
  }
}
