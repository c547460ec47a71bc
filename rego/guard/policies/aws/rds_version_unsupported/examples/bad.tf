resource "aws_db_instance" "labels" {
  identifier                  = "labels"
  engine                      = "mysql"
  engine_version              = "5.6.51"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "labels"
  manage_master_user_password = true
  storage_encrypted           = true
}
