resource "vault_database_secret_backend_role" "trainer" {
  backend     = "database"
  name        = "trainer"
  db_name     = "features"
  default_ttl = 3600
  creation_statements = [
    "CREATE ROLE \"{{name}}\" LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}';",
    "GRANT SELECT ON ALL TABLES IN SCHEMA features TO \"{{name}}\";",
  ]
}
