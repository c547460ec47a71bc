resource "aws_bedrock_model_invocation_logging_configuration" "region" {
  logging_config {
    text_data_delivery_enabled = true

    s3_config {
      bucket_name = "acme-bedrock-logs"
      key_prefix  = "invocations"
    }
  }
}
