resource "azurerm_storage_table" "runs" {
  name                 = "runs"
  storage_account_name = "stmlruns"

  acl {
    id = "reader"

    access_policy {
      permissions = "r"
      start       = "2026-11-01T00:00:00Z"
      expiry      = "2026-11-08T00:00:00Z"
    }
  }
}
