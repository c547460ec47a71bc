resource "azurerm_web_application_firewall_policy" "ml" {
  name                = "waf-ml"
  resource_group_name = "rg-ml-prod"
  location            = "westeurope"

  policy_settings {
    enabled = true
    mode    = "Prevention"
  }

  managed_rules {
    managed_rule_set {
      type    = "OWASP"
      version = "3.2"
    }
  }
}
