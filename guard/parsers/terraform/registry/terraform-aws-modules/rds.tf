variable "engine" {}
variable "auto_minor_version_upgrade" {}
variable "backup_retention_period" {}
variable "ca_cert_identifier" {}
variable "copy_tags_to_snapshot" {}
variable "deletion_protection" {}
variable "enabled_cloudwatch_logs_exports" {}
variable "iam_database_authentication_enabled" {}
variable "kms_key_id" {}
variable "monitoring_interval" {}
variable "multi_az" {}
variable "password" {}
variable "performance_insights_enabled" {}
variable "performance_insights_kms_key_id" {}
variable "publicly_accessible" {}
variable "skip_final_snapshot" {}
variable "storage_encrypted" {}

resource "aws_db_instance" "this" {
  engine                              = var.engine
  auto_minor_version_upgrade          = var.auto_minor_version_upgrade
  backup_retention_period             = var.backup_retention_period
  ca_cert_identifier                  = var.ca_cert_identifier
  copy_tags_to_snapshot               = var.copy_tags_to_snapshot
  deletion_protection                 = var.deletion_protection
  enabled_cloudwatch_logs_exports     = var.enabled_cloudwatch_logs_exports
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  kms_key_id                          = var.kms_key_id
  monitoring_interval                 = var.monitoring_interval
  multi_az                            = var.multi_az
  password                            = var.password
  performance_insights_enabled        = var.performance_insights_enabled
  performance_insights_kms_key_id     = var.performance_insights_kms_key_id
  publicly_accessible                 = var.publicly_accessible
  skip_final_snapshot                 = var.skip_final_snapshot
  storage_encrypted                   = var.storage_encrypted
}
