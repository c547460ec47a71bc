resource "azuread_application" "portal" {
  display_name = "portal"

  web {
    redirect_uris = ["http://portal.example.com/callback"]
  }
}
