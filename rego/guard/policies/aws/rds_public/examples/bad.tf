resource "aws_db_instance" "airflow" {
  identifier                  = "airflow"
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "airflow"
  manage_master_user_password = true
  storage_encrypted           = true
  publicly_accessible         = true
}
