resource "aws_efs_file_system" "checkpoints" {
  creation_token = "checkpoints"
  encrypted      = true
  kms_key_id     = aws_kms_key.files.arn
}

resource "aws_kms_key" "files" {
  description         = "Shared file systems"
  enable_key_rotation = true
}
