resource "azuread_application" "portal" {
  display_name = "portal"

  web {
    redirect_uris = ["https://portal.example.com/callback"]
  }
}
