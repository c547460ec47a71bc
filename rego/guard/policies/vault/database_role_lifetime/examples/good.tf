resource "vault_database_secret_backend_role" "reader" {
  backend             = "database"
  name                = "reader"
  db_name             = "features"
  default_ttl         = 3600
  max_ttl             = 86400
  creation_statements = ["CREATE ROLE \"{{name}}\" LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}';"]
}
