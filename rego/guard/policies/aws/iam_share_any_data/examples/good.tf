resource "aws_iam_policy" "backup_operator" {
  name = "backup-operator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["ec2:ModifySnapshotAttribute", "rds:ModifyDBSnapshotAttribute"]
      Resource = ["arn:aws:ec2:eu-west-1::snapshot/snap-0123456789abcdef0", "arn:aws:rds:eu-west-1:111122223333:snapshot:weekly"]
    }]
  })
}
