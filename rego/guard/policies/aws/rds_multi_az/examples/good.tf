resource "aws_db_instance" "feast" {
  identifier                  = "feast-registry"
  engine                      = "postgres"
  instance_class              = "db.m7g.large"
  allocated_storage           = 100
  username                    = "feast"
  manage_master_user_password = true
  storage_encrypted           = true
  multi_az                    = true
}
