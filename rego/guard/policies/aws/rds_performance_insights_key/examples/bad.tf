resource "aws_db_instance" "serving" {
  identifier                   = "serving"
  engine                       = "postgres"
  instance_class               = "db.m7g.large"
  allocated_storage            = 100
  username                     = "serving"
  manage_master_user_password  = true
  storage_encrypted            = true
  performance_insights_enabled = true
}
