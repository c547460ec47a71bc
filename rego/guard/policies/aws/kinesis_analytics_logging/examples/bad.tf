resource "aws_kinesisanalyticsv2_application" "drift" {
  name                   = "drift"
  runtime_environment    = "FLINK-1_20"
  service_execution_role = "arn:aws:iam::111122223333:role/flink"
}
