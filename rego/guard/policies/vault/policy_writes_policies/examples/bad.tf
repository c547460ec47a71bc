resource "vault_policy" "platform" {
  name   = "platform"
  policy = <<-EOT
    path "sys/policies/acl/*" {
      capabilities = ["create", "read", "update", "list"]
    }
  EOT
}
