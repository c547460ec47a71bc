resource "azurerm_security_center_contact" "soc" {
  name                = "default"
  email               = "soc@example.com"
  phone               = "+31-20-555-0100"
  alert_notifications = true
  alerts_to_admins    = true
}
