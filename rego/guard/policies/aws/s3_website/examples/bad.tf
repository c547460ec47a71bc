resource "aws_s3_bucket" "docs" {
  bucket = "acme-model-cards"
}

resource "aws_s3_bucket_website_configuration" "docs" {
  bucket = aws_s3_bucket.docs.id

  index_document {
    suffix = "index.html"
  }
}
