resource "aws_s3_bucket" "predictions" {
  bucket = "acme-predictions"
}

resource "aws_s3_bucket_logging" "predictions" {
  bucket        = aws_s3_bucket.predictions.id
  target_bucket = "acme-access-logs"
  target_prefix = "predictions/"
}
