resource "azurerm_security_center_contact" "soc" {
  name                = "default"
  email               = "soc@example.com"
  phone               = ""
  alert_notifications = true
  alerts_to_admins    = true
}
