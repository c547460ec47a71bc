resource "aws_dms_endpoint" "orders" {
  endpoint_id                     = "orders"
  endpoint_type                   = "source"
  engine_name                     = "postgres"
  database_name                   = "orders"
  secrets_manager_access_role_arn = "arn:aws:iam::111122223333:role/dms"
  secrets_manager_arn             = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf"
  ssl_mode                        = "require"
}
