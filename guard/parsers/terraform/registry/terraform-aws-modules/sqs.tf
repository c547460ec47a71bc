variable "kms_master_key_id" {}
variable "policy" {
  default = null
}
variable "queue_policy_statements" {
  default = {}
}
variable "sqs_managed_sse_enabled" {}

# Up to version 3 a text, since version 4 a map of statements
data "aws_iam_policy_document" "this" {
  dynamic "statement" {
    for_each = var.queue_policy_statements

    content {
      effect    = try(statement.value.effect, null)
      actions   = statement.value.actions
      resources = ["*"]

      dynamic "principals" {
        for_each = try(statement.value.principals, [])

        content {
          type        = principals.value.type
          identifiers = principals.value.identifiers
        }
      }

      dynamic "condition" {
        for_each = try(statement.value.conditions, statement.value.condition, [])

        content {
          test     = condition.value.test
          values   = condition.value.values
          variable = condition.value.variable
        }
      }
    }
  }
}

resource "aws_sqs_queue" "this" {
  kms_master_key_id       = var.kms_master_key_id
  policy                  = length(var.queue_policy_statements) == 0 ? var.policy : data.aws_iam_policy_document.this.json
  sqs_managed_sse_enabled = var.sqs_managed_sse_enabled
}

output "queue_arn" {
  value = aws_sqs_queue.this.arn
}

output "queue_id" {
  value = aws_sqs_queue.this.id
}
