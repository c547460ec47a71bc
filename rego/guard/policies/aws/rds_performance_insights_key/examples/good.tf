resource "aws_db_instance" "serving" {
  identifier                      = "serving"
  engine                          = "postgres"
  instance_class                  = "db.m7g.large"
  allocated_storage               = 100
  username                        = "serving"
  manage_master_user_password     = true
  storage_encrypted               = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/9a8b7c6d-0000-1111-2222-333344445555"
}
