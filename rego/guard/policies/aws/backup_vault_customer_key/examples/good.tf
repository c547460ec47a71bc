resource "aws_backup_vault" "data" {
  name        = "data"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/00003c4d-2222-3333-4444-555566667777"
}
