resource "aws_sns_topic" "alerts" {
  name              = "model-alerts"
  kms_master_key_id = "alias/aws/sns"
}
