variable "policy" {}
variable "kms_master_key_id" {}
variable "sqs_managed_sse_enabled" {}

resource "aws_sqs_queue" "this" {
  kms_master_key_id       = var.kms_master_key_id
  policy                  = var.policy
  sqs_managed_sse_enabled = var.sqs_managed_sse_enabled
}

output "queue_arn" {
  value = aws_sqs_queue.this.arn
}

output "queue_id" {
  value = aws_sqs_queue.this.id
}
