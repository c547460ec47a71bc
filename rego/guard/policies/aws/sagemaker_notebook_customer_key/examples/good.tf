resource "aws_sagemaker_notebook_instance" "medical" {
  name            = "medical"
  role_arn        = "arn:aws:iam::111122223333:role/notebook"
  instance_type   = "ml.t3.medium"
  subnet_id       = "subnet-0a1b2c3d4e5f60718"
  security_groups = ["sg-0a1b2c3d4e5f60718"]
  kms_key_id      = "arn:aws:kms:eu-west-1:111122223333:key/3c4d5e6f-1111-2222-3333-444455556666"
}
