resource "aws_emr_cluster" "shared" {
  name                   = "shared"
  release_label          = "emr-7.5.0"
  applications           = ["Spark", "Hive"]
  service_role           = "arn:aws:iam::111122223333:role/emr"
  log_uri                = "s3://acme-emr-logs/"
  security_configuration = "kerberos"

  master_instance_group {
    instance_type = "m7g.xlarge"
  }
}

variable "kdc_admin_password" {
  type      = string
  sensitive = true
}
