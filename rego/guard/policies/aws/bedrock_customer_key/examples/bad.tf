resource "aws_bedrock_custom_model" "legal" {
  custom_model_name     = "legal"
  job_name              = "legal-1"
  base_model_identifier = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1"
  role_arn              = "arn:aws:iam::111122223333:role/bedrock-tuning"
  hyperparameters       = { epochCount = "1" }

  training_data_config {
    s3_uri = "s3://acme-tuning/legal.jsonl"
  }

  output_data_config {
    s3_uri = "s3://acme-tuning/output/"
  }
}
