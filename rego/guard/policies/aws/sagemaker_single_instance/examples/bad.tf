resource "aws_sagemaker_endpoint_configuration" "recommendations" {
  name        = "recommendations"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/8192a3b4-1111-2222-3333-444455556666"

  production_variants {
    variant_name           = "main"
    model_name             = "recommendations"
    instance_type          = "ml.m7i.large"
    initial_instance_count = 1
  }
}
