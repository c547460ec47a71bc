resource "vault_database_secret_backend_role" "reader" {
  backend             = "database"
  name                = "reader"
  db_name             = "features"
  default_ttl         = 7776000
  creation_statements = ["CREATE ROLE \"{{name}}\" LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}';"]
}
