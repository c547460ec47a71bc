resource "aws_iam_group_policy_attachment" "reader" {
  group      = "analysts"
  policy_arn = "arn:aws:iam::111122223333:policy/feature-reader"
}

resource "aws_iam_policy_attachment" "auditor" {
  name       = "auditor"
  groups     = ["auditors"]
  policy_arn = "arn:aws:iam::111122223333:policy/audit-reader"
}
