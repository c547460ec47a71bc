resource "aws_timestreamwrite_database" "metrics" {
  database_name = "model-metrics"
}
