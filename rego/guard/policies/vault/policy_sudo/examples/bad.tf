resource "vault_policy" "operator" {
  name   = "operator"
  policy = <<-EOT
    path "sys/*" {
      capabilities = ["read", "list", "sudo"]
    }
  EOT
}
