resource "aws_cloudwatch_log_metric_filter" "watched" {
  name           = "S3PolicyChanges"
  log_group_name = "trail"
  pattern        = "{ ($.eventSource = s3.amazonaws.com) && (($.eventName = DeleteBucketCors) || ($.eventName = DeleteBucketLifecycle) || ($.eventName = DeleteBucketPolicy) || ($.eventName = DeleteBucketReplication) || ($.eventName = PutBucketAcl) || ($.eventName = PutBucketCors) || ($.eventName = PutBucketLifecycle) || ($.eventName = PutBucketPolicy) || ($.eventName = PutBucketReplication)) }"

  metric_transformation {
    name      = "S3PolicyChanges"
    namespace = "Security"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "watched" {
  alarm_name          = "S3PolicyChanges"
  metric_name         = "Other"
  namespace           = "Security"
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
}
