resource "vault_transit_secret_backend_key" "models" {
  backend = "transit"
  name    = "models"
  allow_plaintext_backup = true
}
