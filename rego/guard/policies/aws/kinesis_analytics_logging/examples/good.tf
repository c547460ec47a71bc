resource "aws_kinesisanalyticsv2_application" "drift" {
  name                   = "drift"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = "arn:aws:iam::111122223333:role/flink"

  cloudwatch_logging_options {
    log_stream_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/flink/drift:log-stream:app"
  }
}
