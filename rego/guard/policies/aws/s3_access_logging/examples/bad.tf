resource "aws_s3_bucket" "predictions" {
  bucket = "acme-predictions"
}
