resource "aws_bedrock_custom_model" "triage" {
  custom_model_name     = "triage"
  job_name              = "triage-1"
  base_model_identifier = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1"
  role_arn              = "arn:aws:iam::111122223333:role/bedrock-tuning"
  hyperparameters       = { epochCount = "1" }

  training_data_config {
    s3_uri = "s3://acme-tuning/triage.jsonl"
  }

  output_data_config {
    s3_uri = "s3://acme-tuning/output/"
  }
}
