resource "aws_sns_topic" "alerts" {
  name              = "model-alerts"
  kms_master_key_id = aws_kms_key.topics.id
}

resource "aws_kms_key" "topics" {
  description         = "Alert topics"
  enable_key_rotation = true
}
