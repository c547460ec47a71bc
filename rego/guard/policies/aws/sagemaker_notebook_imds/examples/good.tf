resource "aws_sagemaker_notebook_instance" "speech" {
  name            = "speech"
  role_arn        = "arn:aws:iam::111122223333:role/notebook"
  instance_type   = "ml.t3.medium"
  subnet_id       = "subnet-0a1b2c3d4e5f60718"
  security_groups = ["sg-0a1b2c3d4e5f60718"]
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}
