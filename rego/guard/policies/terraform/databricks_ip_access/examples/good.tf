resource "databricks_ip_access_list" "offices" {
  label        = "offices"
  list_type    = "ALLOW"
  ip_addresses = ["203.0.113.0/24"]
}
