resource "aws_comprehend_document_classifier" "mail" {
  name                 = "mail"
  language_code        = "en"
  data_access_role_arn = "arn:aws:iam::111122223333:role/comprehend"
  model_kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/d6e7f809-1111-2222-3333-444455556666"
  volume_kms_key_id    = "arn:aws:kms:eu-west-1:111122223333:key/d6e7f809-1111-2222-3333-444455556666"

  input_data_config {
    s3_uri = "s3://acme-mail/training.csv"
  }
}
