resource "aws_timestreaminfluxdb_db_instance" "sensors" {
  name                   = "sensors"
  db_instance_type       = "db.influx.medium"
  allocated_storage      = 20
  bucket                 = "sensors"
  organization           = "acme"
  username               = "admin"
  password               = var.influx_password
  vpc_subnet_ids         = ["subnet-0a1b2c3d4e5f60718"]
  vpc_security_group_ids = ["sg-0a1b2c3d4e5f60718"]
  publicly_accessible    = false
}

variable "influx_password" {
  type      = string
  sensitive = true
}
