resource "aws_cloudwatch_log_metric_filter" "watched" {
  name           = "RootUse"
  log_group_name = "trail"
  pattern        = "{ $.userIdentity.type = Root && $.userIdentity.invokedBy NOT EXISTS && $.eventType != AwsServiceEvent }"

  metric_transformation {
    name      = "RootUse"
    namespace = "Security"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "watched" {
  alarm_name          = "RootUse"
  metric_name         = aws_cloudwatch_log_metric_filter.watched.metric_transformation[0].name
  namespace           = "Security"
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
}
