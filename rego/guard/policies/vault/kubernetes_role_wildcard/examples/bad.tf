resource "vault_kubernetes_auth_backend_role" "trainer" {
  backend                          = "kubernetes"
  role_name                        = "trainer"
  bound_service_account_names      = ["*"]
  bound_service_account_namespaces = ["ml-training"]
  token_policies                   = ["trainer"]
  token_ttl                        = 3600
}
