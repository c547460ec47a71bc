resource "azurerm_storage_container" "datasets" {
  name                  = "datasets"
  storage_account_name  = "stmllakeprod"
  container_access_type = "private"
}
