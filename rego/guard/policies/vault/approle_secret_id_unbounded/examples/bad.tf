resource "vault_approle_auth_backend_role" "ci" {
  backend        = "approle"
  role_name      = "ci"
  token_policies = ["ci"]
  token_ttl      = 3600
}
