data "azurerm_storage_account_blob_container_sas" "upload" {
  connection_string = data.azurerm_storage_account.lake.primary_connection_string
  container_name    = "incoming"
  https_only        = false
  start             = "2026-11-24"
  expiry            = "2026-11-25"

  permissions {
    read   = false
    add    = true
    create = true
    write  = true
    delete = false
    list   = false
  }
}
