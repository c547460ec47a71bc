variable "allow_users_to_change_password" {}
variable "max_password_age" {}
variable "minimum_password_length" {}
variable "password_reuse_prevention" {}
variable "require_lowercase_characters" {}
variable "require_numbers" {}
variable "require_symbols" {}
variable "require_uppercase_characters" {}

resource "aws_iam_account_password_policy" "this" {
  allow_users_to_change_password = var.allow_users_to_change_password
  max_password_age               = var.max_password_age
  minimum_password_length        = var.minimum_password_length
  password_reuse_prevention      = var.password_reuse_prevention
  require_lowercase_characters   = var.require_lowercase_characters
  require_numbers                = var.require_numbers
  require_symbols                = var.require_symbols
  require_uppercase_characters   = var.require_uppercase_characters
}
