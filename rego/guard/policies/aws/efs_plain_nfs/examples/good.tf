resource "aws_efs_file_system" "scratch" {
  creation_token = "scratch"
  encrypted      = true
}

resource "aws_efs_file_system_policy" "scratch" {
  file_system_id = aws_efs_file_system.scratch.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/trainer" }
        Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
      },
      {
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action    = "*"
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}
