resource "azurerm_shared_image_gallery" "ml" {
  name                = "galml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"

  sharing {
    permission = "Groups"
  }
}
