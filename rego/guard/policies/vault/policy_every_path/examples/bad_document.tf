data "vault_policy_document" "trainer" {
  rule {
    path         = "*"
    capabilities = ["read", "list"]
  }
}

resource "vault_policy" "trainer" {
  name   = "trainer"
  policy = data.vault_policy_document.trainer.hcl
}
