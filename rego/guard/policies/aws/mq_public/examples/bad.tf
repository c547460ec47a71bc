resource "aws_mq_broker" "jobs" {
  broker_name         = "jobs"
  engine_type         = "ActiveMQ"
  engine_version      = "5.18"
  host_instance_type  = "mq.m5.large"
  security_groups     = ["sg-0a1b2c3d4e5f60718"]
  publicly_accessible = true

  user {
    username = "workers"
    password = var.broker_password
  }
}

variable "broker_password" {
  type      = string
  sensitive = true
}
