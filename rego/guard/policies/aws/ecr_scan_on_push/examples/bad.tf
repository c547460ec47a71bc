resource "aws_ecr_repository" "trainer" {
  name = "trainer"

  image_scanning_configuration {
    scan_on_push = false
  }
}
