resource "aws_db_instance" "catalog" {
  identifier                  = "catalog"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "catalog"
  manage_master_user_password = true
  storage_encrypted           = true
  ca_cert_identifier          = "rds-ca-rsa2048-g1"
}
