resource "databricks_ip_access_list" "offices" {
  label        = "offices"
  list_type    = "ALLOW"
  ip_addresses = ["0.0.0.0/0"]
}
