resource "aws_efs_file_system" "labels" {
  creation_token = "labels"
  encrypted      = true
}

resource "aws_efs_backup_policy" "labels" {
  file_system_id = aws_efs_file_system.labels.id

  backup_policy {
    status = "DISABLED"
  }
}
