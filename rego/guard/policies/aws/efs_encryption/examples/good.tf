resource "aws_efs_file_system" "homes" {
  creation_token = "notebook-homes"
  encrypted      = true
}
