resource "aws_lex_bot_alias" "live" {
  bot_name    = "Orders"
  bot_version = "3"
  name        = "live"

  conversation_logs {
    iam_role_arn = "arn:aws:iam::111122223333:role/lex-logs"

    log_settings {
      destination  = "S3"
      log_type     = "AUDIO"
      resource_arn = "arn:aws:s3:::acme-lex-audio"
      kms_key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/f8091a2b-1111-2222-3333-444455556666"
    }
  }
}
