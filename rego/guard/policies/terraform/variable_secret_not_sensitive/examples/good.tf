variable "tracking_db_password" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "tracking" {
  identifier        = "tracking"
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
  username          = "mlflow"
  password          = var.tracking_db_password
  storage_encrypted = true
}
