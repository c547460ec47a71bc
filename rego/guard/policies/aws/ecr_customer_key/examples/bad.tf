resource "aws_ecr_repository" "models" {
  name = "models"
}
