resource "vault_approle_auth_backend_role" "ci" {
  backend        = "approle"
  role_name      = "ci"
  bind_secret_id = true
  secret_id_ttl  = 3600
  token_policies = ["ci"]
}
