resource "aws_cloudwatch_log_group" "audit" {
  name              = "/serving/audit"
  retention_in_days = 400
  kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/0000b4c5-2222-3333-4444-555566667777"
}
