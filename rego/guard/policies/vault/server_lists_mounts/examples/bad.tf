resource "vault_mount" "aws" {
  path               = "aws"
  type               = "aws"
  listing_visibility = "unauth"
}
