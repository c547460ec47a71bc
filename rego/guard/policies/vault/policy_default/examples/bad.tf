resource "vault_policy" "default" {
  name   = "default"
  policy = <<-EOT
    path "secret/data/shared/*" {
      capabilities = ["read"]
    }
  EOT
}
