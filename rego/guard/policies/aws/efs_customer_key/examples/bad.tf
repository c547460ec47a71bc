resource "aws_efs_file_system" "checkpoints" {
  creation_token = "checkpoints"
  encrypted      = true
}
