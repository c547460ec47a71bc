resource "aws_datasync_task" "nightly" {
  name                     = "nightly"
  source_location_arn      = "arn:aws:datasync:eu-west-1:111122223333:location/loc-0a1b2c3d4e5f60718"
  destination_location_arn = "arn:aws:datasync:eu-west-1:111122223333:location/loc-0f1e2d3c4b5a69788"
  cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/datasync:*"

  options {
    log_level = "TRANSFER"
  }
}
