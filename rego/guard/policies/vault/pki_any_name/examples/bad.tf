resource "vault_pki_secret_backend_role" "serving" {
  backend        = "pki"
  name           = "serving"
  allow_any_name = true
  max_ttl        = "72h"
}
