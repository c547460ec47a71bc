resource "aws_sns_topic_subscription" "pager" {
  topic_arn = "arn:aws:sns:eu-west-1:111122223333:model-alerts"
  protocol  = "http"
  endpoint  = "http://pager.example.org/sns"
}
