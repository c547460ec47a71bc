resource "aws_sagemaker_endpoint_configuration" "credit" {
  name = "credit"

  production_variants {
    variant_name           = "main"
    model_name             = "credit"
    instance_type          = "ml.m7i.large"
    initial_instance_count = 2
  }

  data_capture_config {
    enable_capture              = true
    initial_sampling_percentage = 20
    destination_s3_uri          = "s3://acme-capture/credit"

    capture_options {
      capture_mode = "Input"
    }
  }
}
