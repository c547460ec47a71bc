resource "aws_db_instance" "billing" {
  identifier                      = "billing"
  engine                          = "mysql"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "billing"
  manage_master_user_password     = true
  storage_encrypted               = true
  enabled_cloudwatch_logs_exports = ["audit", "error", "slowquery"]
}
