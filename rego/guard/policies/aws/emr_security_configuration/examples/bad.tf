resource "aws_emr_cluster" "spark" {
  name          = "spark"
  release_label = "emr-7.5.0"
  applications  = ["Spark"]
  service_role  = "arn:aws:iam::111122223333:role/emr"
  log_uri       = "s3://acme-emr-logs/"

  ec2_attributes {
    instance_profile = "emr-nodes"
    subnet_id        = "subnet-0a1b2c3d4e5f60718"
  }

  master_instance_group {
    instance_type = "m7g.xlarge"
  }
}
