resource "aws_cloudwatch_log_group" "audit" {
  name              = "/serving/audit"
  retention_in_days = 400
}
