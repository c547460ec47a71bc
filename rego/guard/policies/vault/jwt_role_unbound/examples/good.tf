resource "vault_jwt_auth_backend_role" "ci" {
  backend         = "jwt"
  role_name       = "ci"
  role_type       = "jwt"
  user_claim      = "repository"
  bound_audiences = ["https://vault.example.com"]
  token_policies  = ["ci"]

  bound_claims = {
    repository = "example/training"
    ref        = "refs/heads/main"
  }
}
