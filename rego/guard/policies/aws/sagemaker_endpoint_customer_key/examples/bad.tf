resource "aws_sagemaker_endpoint_configuration" "pricing" {
  name = "pricing"

  production_variants {
    variant_name           = "main"
    model_name             = "pricing"
    instance_type          = "ml.m7i.large"
    initial_instance_count = 2
  }
}
