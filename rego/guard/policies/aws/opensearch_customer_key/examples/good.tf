resource "aws_opensearch_domain" "notes" {
  domain_name    = "notes"
  engine_version = "OpenSearch_2.17"

  encrypt_at_rest {
    enabled    = true
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a3b4c5d6-0000-1111-2222-333344445555"
  }
}
