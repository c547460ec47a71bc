resource "azurerm_mssql_firewall_rule" "office" {
  name             = "office"
  server_id        = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Sql/servers/sql-ml"
  start_ip_address = "198.51.100.0"
  end_ip_address   = "198.51.100.255"
}
