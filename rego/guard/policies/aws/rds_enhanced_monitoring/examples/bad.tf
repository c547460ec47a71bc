resource "aws_db_instance" "events" {
  identifier                  = "events"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "events"
  manage_master_user_password = true
  storage_encrypted           = true
  monitoring_interval         = 0
}
