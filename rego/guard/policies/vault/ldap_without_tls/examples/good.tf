resource "vault_ldap_auth_backend" "staff" {
  path   = "ldap"
  url    = "ldaps://ldap.example.com"
  userdn = "ou=people,dc=example,dc=com"
}
