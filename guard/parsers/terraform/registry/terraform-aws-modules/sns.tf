variable "kms_master_key_id" {}
variable "policy" {
  default = null
}
variable "topic_policy_statements" {
  default = {}
}
variable "topic_policy" {
  default = null
}

# A text, which version 5 calls topic_policy, or a map of statements
data "aws_iam_policy_document" "this" {
  dynamic "statement" {
    for_each = var.topic_policy_statements

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

resource "aws_sns_topic" "this" {
  kms_master_key_id = var.kms_master_key_id
  policy            = length(var.topic_policy_statements) == 0 ? coalesce(var.topic_policy, var.policy) : data.aws_iam_policy_document.this.json
}

output "topic_arn" {
  value = aws_sns_topic.this.arn
}
