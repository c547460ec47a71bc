variable "engine" {}
variable "auto_minor_version_upgrade" {}
variable "backup_retention_period" {}
variable "deletion_protection" {}
variable "enabled_cloudwatch_logs_exports" {}
variable "iam_database_authentication_enabled" {}
variable "kms_key_id" {}
variable "master_password" {}
variable "publicly_accessible" {}
variable "skip_final_snapshot" {}
variable "storage_encrypted" {}

resource "aws_rds_cluster" "this" {
  engine                              = var.engine
  backup_retention_period             = var.backup_retention_period
  deletion_protection                 = var.deletion_protection
  enabled_cloudwatch_logs_exports     = var.enabled_cloudwatch_logs_exports
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  kms_key_id                          = var.kms_key_id
  master_password                     = var.master_password
  skip_final_snapshot                 = var.skip_final_snapshot
  storage_encrypted                   = var.storage_encrypted
}

resource "aws_rds_cluster_instance" "this" {
  cluster_identifier         = aws_rds_cluster.this.id
  engine                     = var.engine
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
  publicly_accessible        = var.publicly_accessible
}
