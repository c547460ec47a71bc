resource "vault_password_policy" "database" {
  name   = "database"
  policy = <<-EOT
    length = 24

    rule "charset" {
      charset   = "abcdefghijklmnopqrstuvwxyz0123456789"
      min-chars = 1
    }
  EOT
}
