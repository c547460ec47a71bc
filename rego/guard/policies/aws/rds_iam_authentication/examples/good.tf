resource "aws_db_instance" "labels" {
  identifier                          = "labels"
  engine                              = "postgres"
  instance_class                      = "db.t4g.small"
  allocated_storage                   = 20
  username                            = "labels"
  manage_master_user_password         = true
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
}
