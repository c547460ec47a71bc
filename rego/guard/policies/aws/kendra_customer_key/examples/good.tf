resource "aws_kendra_index" "handbook" {
  name     = "handbook"
  role_arn = "arn:aws:iam::111122223333:role/kendra"
  edition  = "DEVELOPER_EDITION"

  server_side_encryption_configuration {
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/e7f8091a-1111-2222-3333-444455556666"
  }
}
