resource "aws_kms_key" "archive" {
  description             = "Archive"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}
