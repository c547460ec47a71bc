variable "bypass_policy_lockout_safety_check" {}
variable "deletion_window_in_days" {}
variable "enable_key_rotation" {}
variable "policy" {}

resource "aws_kms_key" "this" {
  bypass_policy_lockout_safety_check = var.bypass_policy_lockout_safety_check
  deletion_window_in_days            = var.deletion_window_in_days
  enable_key_rotation                = var.enable_key_rotation
  policy                             = var.policy
}

output "key_arn" {
  value = aws_kms_key.this.arn
}

output "key_id" {
  value = aws_kms_key.this.id
}
