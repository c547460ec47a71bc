resource "aws_ecrpublic_repository_policy" "sdk" {
  repository_name = "sdk"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/release" }
      Action    = ["ecr-public:InitiateLayerUpload", "ecr-public:PutImage", "ecr-public:UploadLayerPart"]
    }]
  })
}
