resource "aws_sns_topic" "alerts" {
  name              = "model-alerts"
  kms_master_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
}
