resource "aws_cloudwatch_log_metric_filter" "watched" {
  name           = "UnauthorizedCalls"
  log_group_name = "trail"
  pattern        = "{ $.errorCode = AccessDenied* }"

  metric_transformation {
    name      = "UnauthorizedCalls"
    namespace = "Security"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "watched" {
  alarm_name          = "UnauthorizedCalls"
  metric_name         = aws_cloudwatch_log_metric_filter.watched.metric_transformation[0].name
  namespace           = "Security"
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
}
