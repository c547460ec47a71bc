variable "access_logs" {}
variable "desync_mitigation_mode" {}
variable "drop_invalid_header_fields" {}
variable "enable_deletion_protection" {}
variable "internal" {}
variable "load_balancer_type" {}

resource "aws_lb" "this" {
  desync_mitigation_mode     = var.desync_mitigation_mode
  drop_invalid_header_fields = var.drop_invalid_header_fields
  enable_deletion_protection = var.enable_deletion_protection
  internal                   = var.internal
  load_balancer_type         = var.load_balancer_type

  dynamic "access_logs" {
    for_each = flatten([var.access_logs])

    content {
      bucket  = access_logs.value.bucket
      enabled = access_logs.value.enabled
    }
  }
}
