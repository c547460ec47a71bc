resource "aws_comprehend_document_classifier" "mail" {
  name                 = "mail"
  language_code        = "en"
  data_access_role_arn = "arn:aws:iam::111122223333:role/comprehend"

  input_data_config {
    s3_uri = "s3://acme-mail/training.csv"
  }
}
