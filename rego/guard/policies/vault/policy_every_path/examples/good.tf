resource "vault_policy" "trainer" {
  name   = "trainer"
  policy = <<-EOT
    path "secret/data/training/*" {
      capabilities = ["read"]
    }
  EOT
}
