resource "aws_emr_cluster" "nightly" {
  name                   = "nightly"
  release_label          = "emr-7.5.0"
  applications           = ["Spark"]
  service_role           = "arn:aws:iam::111122223333:role/emr"
  security_configuration = "encrypted"

  master_instance_group {
    instance_type = "m7g.xlarge"
  }
}
