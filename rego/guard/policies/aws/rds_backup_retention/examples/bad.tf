resource "aws_db_instance" "experiments" {
  identifier                  = "experiments"
  engine                      = "mysql"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "experiments"
  manage_master_user_password = true
  storage_encrypted           = true
  backup_retention_period     = 1
}
