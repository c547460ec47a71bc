resource "aws_ecr_repository" "models" {
  name = "models"

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = "arn:aws:kms:eu-west-1:111122223333:key/00002b3c-2222-3333-4444-555566667777"
  }
}
