resource "azurerm_shared_image_gallery" "ml" {
  name                = "galml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"

  sharing {
    permission = "Community"

    community_gallery {
      eula            = "https://example.com/eula"
      prefix          = "ml"
      publisher_email = "ml@example.com"
      publisher_uri   = "https://example.com"
    }
  }
}
