variable "repository_encryption_type" {}
variable "repository_image_scan_on_push" {}
variable "repository_image_tag_mutability" {}
variable "repository_kms_key" {}
variable "repository_policy" {}

resource "aws_ecr_repository" "this" {
  image_tag_mutability = var.repository_image_tag_mutability

  encryption_configuration {
    encryption_type = var.repository_encryption_type
    kms_key         = var.repository_kms_key
  }

  image_scanning_configuration {
    scan_on_push = var.repository_image_scan_on_push
  }
}

resource "aws_ecr_repository_policy" "this" {
  repository = aws_ecr_repository.this.name
  policy     = var.repository_policy
}
