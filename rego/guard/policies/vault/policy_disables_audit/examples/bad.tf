resource "vault_policy" "operator" {
  name   = "operator"
  policy = <<-EOT
    path "sys/audit/*" {
      capabilities = ["create", "read", "update", "delete", "sudo"]
    }
  EOT
}
