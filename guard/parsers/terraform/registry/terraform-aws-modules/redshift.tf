variable "allow_version_upgrade" {}
variable "automated_snapshot_retention_period" {}
variable "encrypted" {}
variable "enhanced_vpc_routing" {}
variable "kms_key_arn" {}
variable "master_password" {}
variable "publicly_accessible" {}

resource "aws_redshift_cluster" "this" {
  allow_version_upgrade               = var.allow_version_upgrade
  automated_snapshot_retention_period = var.automated_snapshot_retention_period
  encrypted                           = var.encrypted
  enhanced_vpc_routing                = var.enhanced_vpc_routing
  kms_key_id                          = var.kms_key_arn
  master_password                     = var.master_password
  publicly_accessible                 = var.publicly_accessible
}
