resource "vault_kubernetes_auth_backend_role" "trainer" {
  backend                          = "kubernetes"
  role_name                        = "trainer"
  bound_service_account_names      = ["trainer"]
  bound_service_account_namespaces = ["ml"]
  token_policies                   = ["trainer"]
  token_max_ttl                    = 7776000
}
