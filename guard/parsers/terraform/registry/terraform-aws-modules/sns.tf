variable "policy" {
  default = null
}
variable "topic_policy" {
  default = null
}
variable "kms_master_key_id" {}

resource "aws_sns_topic" "this" {
  kms_master_key_id = var.kms_master_key_id
  policy            = coalesce(var.topic_policy, var.policy)
}

output "topic_arn" {
  value = aws_sns_topic.this.arn
}
