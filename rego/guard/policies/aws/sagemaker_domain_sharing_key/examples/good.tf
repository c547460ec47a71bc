resource "aws_sagemaker_domain" "teaching" {
  domain_name             = "teaching"
  auth_mode               = "SSO"
  vpc_id                  = "vpc-0a1b2c3d4e5f60718"
  subnet_ids              = ["subnet-0a1b2c3d4e5f60718"]
  app_network_access_type = "VpcOnly"

  default_user_settings {
    execution_role = "arn:aws:iam::111122223333:role/studio"

    sharing_settings {
      notebook_output_option = "Allowed"
      s3_output_path         = "s3://acme-studio-sharing/"
      s3_kms_key_id          = "arn:aws:kms:eu-west-1:111122223333:key/5e6f7081-1111-2222-3333-444455556666"
    }
  }
}
