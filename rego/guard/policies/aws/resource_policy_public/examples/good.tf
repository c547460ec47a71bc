resource "aws_s3_access_point" "training" {
  bucket = "acme-training"
  name   = "training"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::444455556666:role/trainer" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:eu-central-1:111122223333:accesspoint/training/object/*"
    }]
  })
}
