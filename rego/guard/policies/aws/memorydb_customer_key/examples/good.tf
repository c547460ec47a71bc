resource "aws_memorydb_cluster" "search" {
  name        = "search"
  acl_name    = "search-services"
  node_type   = "db.r7g.large"
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/92a3b4c5-0000-1111-2222-333344445555"
}
