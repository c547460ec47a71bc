resource "azurerm_storage_table" "runs" {
  name                 = "runs"
  storage_account_name = "stmlruns"

  acl {
    id = "everyone"

    access_policy {
      permissions = "raud"
      start       = "2026-11-01T00:00:00Z"
      expiry      = "2036-11-01T00:00:00Z"
    }
  }
}
