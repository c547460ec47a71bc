resource "aws_emr_cluster" "features" {
  name          = "features"
  release_label = "emr-7.5.0"
  service_role  = "EMR_DefaultRole"

  ec2_attributes {
    instance_profile = "EMR_EC2_DefaultRole"
  }
}
