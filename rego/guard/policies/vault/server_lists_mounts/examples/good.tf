resource "vault_mount" "aws" {
  path = "aws"
  type = "aws"
}
