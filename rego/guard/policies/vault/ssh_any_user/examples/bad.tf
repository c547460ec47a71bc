resource "vault_ssh_secret_backend_role" "ops" {
  backend                 = "ssh"
  name                    = "ops"
  key_type                = "ca"
  allow_user_certificates = true
  allowed_users           = "*"
  ttl                     = "1800"
}
