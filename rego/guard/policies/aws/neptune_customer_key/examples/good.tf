resource "aws_neptune_cluster" "catalog" {
  cluster_identifier                  = "catalog"
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
  kms_key_arn                         = "arn:aws:kms:eu-west-1:111122223333:key/3c4d5e6f-0000-1111-2222-333344445555"
}
