resource "vault_approle_auth_backend_role" "ci" {
  backend           = "approle"
  role_name         = "ci"
  bind_secret_id    = false
  token_bound_cidrs = ["10.0.0.0/8"]
  token_policies    = ["ci"]
}
