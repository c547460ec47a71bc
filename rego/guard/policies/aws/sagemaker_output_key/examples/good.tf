resource "aws_sagemaker_endpoint_configuration" "scoring" {
  name        = "scoring"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"

  production_variants {
    variant_name           = "main"
    model_name             = "scoring"
    instance_type          = "ml.m7i.large"
    initial_instance_count = 2
  }

  async_inference_config {
    output_config {
      s3_output_path = "s3://acme-scores/out/"
      kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-0000-1111-2222-333344445555"
    }
  }
}
