resource "aws_qldb_ledger" "lineage" {
  name             = "model-lineage"
  permissions_mode = "STANDARD"
}
