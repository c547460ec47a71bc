resource "aws_cloudtrail" "account" {
  name                       = "account"
  s3_bucket_name             = "trail-111122223333"
  is_multi_region_trail      = true
  enable_log_file_validation = true
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  cloud_watch_logs_role_arn  = "arn:aws:iam::111122223333:role/trail-to-cloudwatch"
}

resource "aws_guardduty_detector" "account" {
  enable = true
}
