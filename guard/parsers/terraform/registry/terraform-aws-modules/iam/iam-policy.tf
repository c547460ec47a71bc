variable "policy" {}

resource "aws_iam_policy" "policy" {
  policy = var.policy
}

output "arn" {
  value = aws_iam_policy.policy.arn
}
