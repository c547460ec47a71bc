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
    }
  }
}
