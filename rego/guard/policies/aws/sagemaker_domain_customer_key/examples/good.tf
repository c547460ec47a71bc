resource "aws_sagemaker_domain" "science" {
  domain_name = "science"
  auth_mode   = "SSO"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"
  subnet_ids  = ["subnet-0a1b2c3d4e5f60718"]
  kms_key_id  = "arn:aws:kms:eu-west-1:111122223333:key/4d5e6f70-1111-2222-3333-444455556666"

  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio"
  }
}
