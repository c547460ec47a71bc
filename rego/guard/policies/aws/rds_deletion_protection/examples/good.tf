resource "aws_db_instance" "registry" {
  identifier                  = "model-registry"
  engine                      = "postgres"
  instance_class              = "db.m7g.large"
  allocated_storage           = 100
  username                    = "registry"
  manage_master_user_password = true
  storage_encrypted           = true
  deletion_protection         = true
}
