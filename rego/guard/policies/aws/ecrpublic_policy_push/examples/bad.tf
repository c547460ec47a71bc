resource "aws_ecrpublic_repository_policy" "sdk" {
  repository_name = "sdk"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["ecr-public:InitiateLayerUpload", "ecr-public:PutImage", "ecr-public:UploadLayerPart"]
    }]
  })
}
