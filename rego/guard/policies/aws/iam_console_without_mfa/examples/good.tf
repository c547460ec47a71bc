resource "aws_iam_user" "analyst" {
  name = "analyst"
}

resource "aws_iam_user_login_profile" "analyst" {
  user    = aws_iam_user.analyst.name
  pgp_key = "keybase:acme"
}

resource "aws_iam_user_policy" "second_factor" {
  user = aws_iam_user.analyst.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      NotAction = ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "sts:GetSessionToken"]
      Resource  = "*"
      Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "false" } }
    }]
  })
}
