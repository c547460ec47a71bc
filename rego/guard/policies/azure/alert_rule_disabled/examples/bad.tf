resource "azurerm_monitor_activity_log_alert" "changes" {
  name                = "policy-changes"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]
  enabled             = false

  criteria {
    category       = "Administrative"
    operation_name = "Microsoft.Authorization/policyAssignments/delete"
  }
}
