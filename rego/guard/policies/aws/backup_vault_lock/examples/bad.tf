resource "aws_backup_vault" "ledger" {
  name        = "ledger"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/4d5e6f70-2222-3333-4444-555566667777"
}
