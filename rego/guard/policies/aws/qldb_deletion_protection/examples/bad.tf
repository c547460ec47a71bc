resource "aws_qldb_ledger" "approvals" {
  name                = "model-approvals"
  permissions_mode    = "STANDARD"
  deletion_protection = false
}
