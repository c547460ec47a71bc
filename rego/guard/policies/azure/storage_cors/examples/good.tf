resource "azurerm_storage_account" "labelling" {
  name                     = "stmllabelling"
  resource_group_name      = "rg-ml-prod"
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  blob_properties {
    cors_rule {
      allowed_headers    = ["*"]
      allowed_methods    = ["GET", "PUT"]
      allowed_origins    = ["https://labelling.example.com"]
      exposed_headers    = ["ETag"]
      max_age_in_seconds = 3600
    }
  }
}
