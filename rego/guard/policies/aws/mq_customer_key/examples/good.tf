resource "aws_mq_broker" "results" {
  broker_name        = "results"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"
  security_groups    = ["sg-0a1b2c3d4e5f60718"]

  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/2b3c4d5e-1111-2222-3333-444455556666"
  }

  user {
    username = "workers"
    password = var.broker_password
  }
}

variable "broker_password" {
  type      = string
  sensitive = true
}
