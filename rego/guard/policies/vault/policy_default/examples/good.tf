resource "vault_policy" "default" {
  name   = "default"
  policy = <<-EOT
    path "auth/token/renew-self" {
      capabilities = ["update"]
    }
  EOT
}
