resource "vault_approle_auth_backend_role" "ci" {
  backend            = "approle"
  role_name          = "ci"
  token_policies     = ["ci"]
  token_ttl          = 3600
  secret_id_ttl      = 3600
  secret_id_num_uses = 10
}
