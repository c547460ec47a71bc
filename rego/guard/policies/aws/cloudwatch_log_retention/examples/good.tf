resource "aws_cloudwatch_log_group" "serving" {
  name              = "/serving/requests"
  retention_in_days = 400
}
