resource "aws_cloudwatch_log_metric_filter" "watched" {
  name           = "ConsoleWithoutMfa"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = ConsoleLogin) && ($.additionalEventData.MFAUsed = Yes) }"

  metric_transformation {
    name      = "ConsoleWithoutMfa"
    namespace = "Security"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "watched" {
  alarm_name          = "ConsoleWithoutMfa"
  metric_name         = aws_cloudwatch_log_metric_filter.watched.metric_transformation[0].name
  namespace           = "Security"
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
}
