resource "aws_sns_topic" "releases" {
  name              = "model-releases"
  kms_master_key_id = "alias/topics"
}

resource "aws_sns_topic_policy" "releases" {
  arn = aws_sns_topic.releases.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["sns:Publish", "sns:Subscribe"]
      Resource  = aws_sns_topic.releases.arn
    }]
  })
}
