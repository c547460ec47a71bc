resource "aws_cloudwatch_log_metric_filter" "watched" {
  name           = "IamChanges"
  log_group_name = "trail"
  pattern        = "{ ($.eventName = AttachGroupPolicy) || ($.eventName = AttachRolePolicy) || ($.eventName = AttachUserPolicy) || ($.eventName = CreatePolicy) || ($.eventName = CreatePolicyVersion) || ($.eventName = DeleteGroupPolicy) || ($.eventName = DeletePolicy) || ($.eventName = DeletePolicyVersion) || ($.eventName = DeleteRolePolicy) || ($.eventName = DeleteUserPolicy) || ($.eventName = DetachGroupPolicy) || ($.eventName = DetachRolePolicy) || ($.eventName = DetachUserPolicy) || ($.eventName = PutGroupPolicy) || ($.eventName = PutRolePolicy) || ($.eventName = PutUserPolicy) }"

  metric_transformation {
    name      = "IamChanges"
    namespace = "Security"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "watched" {
  alarm_name          = "IamChanges"
  metric_name         = "Other"
  namespace           = "Security"
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
}
