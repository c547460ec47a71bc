resource "aws_glue_data_catalog_encryption_settings" "region" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      aws_kms_key_id                       = "arn:aws:kms:eu-west-1:111122223333:key/d6e7f809-0000-1111-2222-333344445555"
      return_connection_password_encrypted = true
    }

    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
      sse_aws_kms_key_id      = "arn:aws:kms:eu-west-1:111122223333:key/d6e7f809-0000-1111-2222-333344445555"
    }
  }
}
