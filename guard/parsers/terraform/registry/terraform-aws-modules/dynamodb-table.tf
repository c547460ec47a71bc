variable "deletion_protection_enabled" {}
variable "point_in_time_recovery_enabled" {}
variable "resource_policy" {}
variable "server_side_encryption_enabled" {}
variable "server_side_encryption_kms_key_arn" {}

resource "aws_dynamodb_table" "this" {
  deletion_protection_enabled = var.deletion_protection_enabled

  point_in_time_recovery {
    enabled = var.point_in_time_recovery_enabled
  }

  server_side_encryption {
    enabled     = var.server_side_encryption_enabled
    kms_key_arn = var.server_side_encryption_kms_key_arn
  }
}

resource "aws_dynamodb_resource_policy" "this" {
  policy = var.resource_policy
}
