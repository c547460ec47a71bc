resource "azurerm_monitor_activity_log_alert" "change_0" {
  name                = "change-0"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.authorization/policyassignments/write"
  }
}

resource "azurerm_monitor_activity_log_alert" "change_1" {
  name                = "change-1"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.authorization/policyassignments/delete"
  }
}

resource "azurerm_monitor_activity_log_alert" "change_2" {
  name                = "change-2"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.network/networksecuritygroups/write"
  }
}

resource "azurerm_monitor_activity_log_alert" "change_3" {
  name                = "change-3"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.network/networksecuritygroups/delete"
  }
}

resource "azurerm_monitor_activity_log_alert" "change_4" {
  name                = "change-4"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.security/securitysolutions/write"
  }
}

resource "azurerm_monitor_activity_log_alert" "change_5" {
  name                = "change-5"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.security/securitysolutions/delete"
  }
}

resource "azurerm_monitor_activity_log_alert" "change_6" {
  name                = "change-6"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.sql/servers/firewallrules/write"
  }
}

resource "azurerm_monitor_activity_log_alert" "change_7" {
  name                = "change-7"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.sql/servers/firewallrules/delete"
  }
}

resource "azurerm_monitor_activity_log_alert" "change_8" {
  name                = "change-8"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.network/publicipaddresses/write"
  }
}

resource "azurerm_monitor_activity_log_alert" "change_9" {
  name                = "change-9"
  resource_group_name = "rg-security"
  location            = "global"
  scopes              = ["/subscriptions/11111111-2222-3333-4444-555555555555"]

  criteria {
    category       = "Administrative"
    operation_name = "microsoft.network/publicipaddresses/delete"
  }
}
