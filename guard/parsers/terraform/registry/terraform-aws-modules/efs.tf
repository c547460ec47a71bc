variable "encrypted" {}
variable "kms_key_arn" {}

resource "aws_efs_file_system" "this" {
  encrypted  = var.encrypted
  kms_key_id = var.kms_key_arn
}
