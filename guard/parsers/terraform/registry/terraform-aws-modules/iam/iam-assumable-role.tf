variable "custom_role_policy_arns" {}

resource "aws_iam_role" "this" {
}

resource "aws_iam_role_policy_attachment" "custom" {
  count      = length(var.custom_role_policy_arns)
  role       = aws_iam_role.this.name
  policy_arn = var.custom_role_policy_arns[count.index]
}

output "iam_role_arn" {
  value = aws_iam_role.this.arn
}

output "iam_role_name" {
  value = aws_iam_role.this.name
}
