resource "azurerm_security_center_contact" "soc" {
  name                = "default"
  email               = "soc@example.com"
  phone               = "+31-20-555-0100"
  alert_notifications = false
  alerts_to_admins    = true
}
