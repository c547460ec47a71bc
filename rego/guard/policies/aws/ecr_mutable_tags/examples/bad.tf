resource "aws_ecr_repository" "notebook" {
  name                 = "notebook"
  image_tag_mutability = "MUTABLE"
}
