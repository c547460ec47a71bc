resource "aws_iam_policy" "backup_operator" {
  name = "backup-operator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["ec2:ModifySnapshotAttribute", "rds:ModifyDBSnapshotAttribute"]
      Resource = "*"
    }]
  })
}
