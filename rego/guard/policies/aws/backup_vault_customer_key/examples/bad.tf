resource "aws_backup_vault" "data" {
  name = "data"
}
