resource "aws_guardduty_detector_feature" "s3" {
  detector_id = "d4b040365221be2b54a6264dc9a4bc64"
  name        = "S3_DATA_EVENTS"
  status      = "DISABLED"
}
