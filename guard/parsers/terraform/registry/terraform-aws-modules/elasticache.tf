variable "at_rest_encryption_enabled" {}
variable "auth_token" {}
variable "auto_minor_version_upgrade" {}
variable "engine" {}
variable "kms_key_arn" {}
variable "snapshot_retention_limit" {}
variable "transit_encryption_enabled" {}

resource "aws_elasticache_replication_group" "this" {
  at_rest_encryption_enabled = var.at_rest_encryption_enabled
  auth_token                 = var.auth_token
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
  engine                     = var.engine
  kms_key_id                 = var.kms_key_arn
  snapshot_retention_limit   = var.snapshot_retention_limit
  transit_encryption_enabled = var.transit_encryption_enabled
}
