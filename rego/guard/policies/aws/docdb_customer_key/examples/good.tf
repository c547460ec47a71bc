resource "aws_docdb_cluster" "reviews" {
  cluster_identifier          = "reviews"
  master_username             = "reviews"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = "arn:aws:kms:eu-west-1:111122223333:key/2b3c4d5e-0000-1111-2222-333344445555"
}
