resource "aws_db_instance" "mlflow" {
  identifier                  = "mlflow"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "mlflow"
  manage_master_user_password = true
  storage_encrypted           = false
}
