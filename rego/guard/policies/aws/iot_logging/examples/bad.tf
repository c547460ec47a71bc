resource "aws_iot_logging_options" "account" {
  role_arn          = "arn:aws:iam::111122223333:role/iot-logs"
  default_log_level = "DISABLED"
}
