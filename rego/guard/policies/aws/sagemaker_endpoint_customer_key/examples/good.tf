resource "aws_sagemaker_endpoint_configuration" "pricing" {
  name        = "pricing"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/6f708192-1111-2222-3333-444455556666"

  production_variants {
    variant_name           = "main"
    model_name             = "pricing"
    instance_type          = "ml.m7i.large"
    initial_instance_count = 2
  }
}
