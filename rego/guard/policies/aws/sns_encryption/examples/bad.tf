resource "aws_sns_topic" "alerts" {
  name = "model-alerts"
}
