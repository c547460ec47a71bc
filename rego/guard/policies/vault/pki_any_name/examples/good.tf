resource "vault_pki_secret_backend_role" "serving" {
  backend          = "pki"
  name             = "serving"
  allowed_domains  = ["serving.example.com"]
  allow_subdomains = true
  max_ttl          = "72h"
}
