resource "vault_policy" "operator" {
  name   = "operator"
  policy = <<-EOT
    path "sys/audit" {
      capabilities = ["read", "sudo"]
    }
  EOT
}
