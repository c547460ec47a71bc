resource "aws_timestreamwrite_database" "metrics" {
  database_name = "model-metrics"
  kms_key_id    = "arn:aws:kms:eu-west-1:111122223333:key/6f708192-0000-1111-2222-333344445555"
}
