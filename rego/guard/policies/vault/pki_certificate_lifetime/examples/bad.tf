resource "vault_pki_secret_backend_role" "serving" {
  backend         = "pki"
  name            = "serving"
  allowed_domains = ["serving.example.com"]
  max_ttl         = "17520h"
}
